package parindex.app.kit.parser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipFile;

/// Breaks files: a few bytes anywhere, or one part inside a package that stays valid, or the words of a text.
final class Mutation {
    private static final int[] TELLING = {0, 1, 0x7F, 0x80, 0xFF, 0xFFFF, 0x7FFFFFFF, 0x80000000, 0xFFFFFFFF};
    private static final List<String> WORDS = List.of(
            "<!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;&b;&b;\">]>",
            "&#0;&#x10FFFF;&lt;",
            "<![CDATA[<script>x</script>]]>",
            "99999999999999999999",
            "-1",
            "1e308",
            "\u202Etxt.exe",
            "=cmd|' /C calc'!A0",
            "table:number-columns-repeated=\"2147483647\"",
            "table:number-rows-repeated=\"999999999\"",
            "/Kids [1 0 R 2 0 R 3 0 R]",
            "/Length 2147483647",
            "/Filter [/FlateDecode /FlateDecode /ASCII85Decode /LZWDecode]",
            "/Predictor 15 /Columns 100000000",
            "/MediaBox [0 0 1e9 1e9]",
            "\"\"\"",
            "\r\r\n\n",
            "\uFEFF");

    private final Random random;

    Mutation(Random random) {
        this.random = random;
    }

    byte[] of(byte[] seed, boolean packed) {
        return packed && random.nextInt(3) > 0 ? structure(seed) : random.nextBoolean() ? bytes(seed) : words(seed);
    }

    /// One to sixteen changes anywhere.
    private byte[] bytes(byte[] seed) {
        var file = seed;
        for (var times = 1 + random.nextInt(1 << random.nextInt(5)); times > 0 && file.length > 8; times--) {
            file = changed(file.clone());
        }
        return file;
    }

    private byte[] changed(byte[] file) {
        var at = random.nextInt(file.length);
        var length = 1 + random.nextInt(Math.min(64, file.length - at));
        return switch (random.nextInt(7)) {
            case 0 -> {
                file[at] ^= (byte) (1 << random.nextInt(8));
                yield file;
            }
            case 1 -> {
                for (var i = at; i < at + length; i++) {
                    file[i] = (byte) random.nextInt(256);
                }
                yield file;
            }
            case 2 -> Arrays.copyOf(file, at);
            case 3 -> join(Arrays.copyOf(file, at), Arrays.copyOfRange(file, at + length, file.length));
            case 4 -> join(Arrays.copyOf(file, at + length), Arrays.copyOfRange(file, at, file.length));
            case 5 -> telling(file, at);
            default -> join(file, Arrays.copyOfRange(file, at, file.length));
        };
    }

    private byte[] telling(byte[] file, int at) {
        var value = TELLING[random.nextInt(TELLING.length)];
        for (var i = 0; i < 4 && at + i < file.length; i++) {
            file[at + i] = (byte) (value >>> 8 * i);
        }
        return file;
    }

    /// Telling words at places where other words are, or many times over.
    private byte[] words(byte[] seed) {
        var text = new String(seed, StandardCharsets.ISO_8859_1);
        var marks = new ArrayList<Integer>();
        for (var i = 0; i < text.length(); i++) {
            if ("<>/\" ,;\n".indexOf(text.charAt(i)) >= 0) {
                marks.add(i);
            }
        }
        if (marks.isEmpty()) {
            return bytes(seed);
        }
        var at = marks.get(random.nextInt(marks.size()));
        var word = WORDS.get(random.nextInt(WORDS.size())).getBytes(StandardCharsets.UTF_8);
        var end = random.nextBoolean() ? at : marks.get(random.nextInt(marks.size()));
        var head = Arrays.copyOf(seed, at);
        var tail = Arrays.copyOfRange(seed, Math.max(at, end), seed.length);
        var middle = random.nextInt(20) == 0 ? many(seed, at) : word;
        return join(join(head, middle), tail);
    }

    /// A piece of the file hundreds of times: nested or repeated without end.
    private byte[] many(byte[] seed, int at) {
        var piece = Arrays.copyOfRange(seed, at, Math.min(seed.length, at + 1 + random.nextInt(40)));
        var out = new ByteArrayOutputStream();
        for (var times = 1 << random.nextInt(13); times > 0; times--) {
            out.writeBytes(piece);
        }
        return out.toByteArray();
    }

    private byte[] structure(byte[] seed) {
        var parts = parts(seed);
        var names = List.copyOf(parts.keySet());
        var name = names.get(random.nextInt(names.size()));
        var part = Objects.requireNonNull(parts.get(name));
        switch (random.nextInt(12)) {
            case 0 -> parts.remove(name);
            case 1 -> parts.put(names.get(random.nextInt(names.size())), part);
            case 2 -> parts.put("../" + name, part);
            default -> parts.put(name, random.nextBoolean() ? words(part) : bytes(part));
        }
        return packed(parts);
    }

    private static Map<String, byte[]> parts(byte[] seed) {
        var parts = new LinkedHashMap<String, byte[]>();
        try (var zip = ZipFile.builder().setByteArray(seed).get()) {
            for (var entry : Collections.list(zip.getEntries())) {
                parts.put(entry.getName(), zip.getInputStream(entry).readAllBytes());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return parts;
    }

    static byte[] packed(Map<String, byte[]> parts) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                var entry = new ZipEntry(part.getKey());
                if (part.getKey().equals("mimetype")) {
                    stored(entry, part.getValue());
                }
                zip.putNextEntry(entry);
                zip.write(part.getValue());
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return out.toByteArray();
    }

    private static void stored(ZipEntry entry, byte[] bytes) {
        var sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
    }

    private static byte[] join(byte[] first, byte[] second) {
        var joined = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, joined, first.length, second.length);
        return joined;
    }
}
