package parindex.app.kit.web.api;

import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Objects;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.ContentCachingResponseWrapper;
import parindex.app.kit.storage.Sha256;

/// An answer that can be given again. It may hold a link that lets somebody in, so it is sealed with the key of its
/// request, which the database does not have. A key seals one answer alone, so the nonce may be constant.
///
/// @param status  of the answer
/// @param headers those that are kept, each by its place; empty where there is none
/// @param body    its bytes
record KeptAnswer(int status, List<String> headers, byte[] body) {
    private static final List<String> KEPT = List.of(HttpHeaders.CONTENT_TYPE, HttpHeaders.ETAG, HttpHeaders.LOCATION);
    private static final byte[] NONCE = new byte[12];
    private static final int TAG = 128;

    static KeptAnswer of(ContentCachingResponseWrapper response) {
        var headers = KEPT.stream()
                .map(name -> Objects.requireNonNullElse(
                        name.equals(HttpHeaders.CONTENT_TYPE) ? response.getContentType() : response.getHeader(name),
                        ""))
                .toList();
        return new KeptAnswer(response.getStatus(), headers, response.getContentAsByteArray());
    }

    void give(HttpServletResponse response) throws IOException {
        response.setStatus(status);
        for (int at = 0; at < KEPT.size(); at++) {
            if (!headers.get(at).isEmpty()) {
                response.setHeader(KEPT.get(at), headers.get(at));
            }
        }
        response.setHeader("Idempotency-Replayed", "true");
        response.getOutputStream().write(body);
    }

    byte[] sealed(String key) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(status);
            for (var header : headers) {
                out.writeUTF(header);
            }
            out.write(body);
        }
        return crypt(Cipher.ENCRYPT_MODE, key, bytes.toByteArray());
    }

    static KeptAnswer open(byte[] sealed, String key) throws IOException {
        try (var in = new DataInputStream(new ByteArrayInputStream(crypt(Cipher.DECRYPT_MODE, key, sealed)))) {
            return new KeptAnswer(in.readInt(), List.of(in.readUTF(), in.readUTF(), in.readUTF()), in.readAllBytes());
        }
    }

    private static byte[] crypt(int mode, String key, byte[] bytes) throws IOException {
        try {
            var cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, new SecretKeySpec(Sha256.of("answer " + key), "AES"), new GCMParameterSpec(TAG, NONCE));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException failure) {
            throw new IOException(failure);
        }
    }
}
