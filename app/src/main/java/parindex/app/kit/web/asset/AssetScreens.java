package parindex.app.kit.web.asset;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/// Serves the files that pages load.
@Controller
class AssetScreens {
    private static final String FOR_GOOD = "public, max-age=31536000, immutable";

    private final Assets assets;

    AssetScreens(Assets assets) {
        this.assets = assets;
    }

    @GetMapping("/assets/{address}")
    void asset(@PathVariable String address, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        var asset = assets.find(address).orElse(null);
        if (asset == null) {
            response.sendError(HttpStatus.NOT_FOUND.value());
            return;
        }
        response.setContentType(asset.type());
        response.setHeader(HttpHeaders.CACHE_CONTROL, FOR_GOOD);
        response.setHeader(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        response.getOutputStream().write(bytes(asset, request, response));
    }

    @GetMapping("/robots.txt")
    void robots(HttpServletResponse response) throws IOException {
        response.setContentType("text/plain;charset=UTF-8");
        response.getWriter().print("User-agent: *\nDisallow: /\n");
    }

    private static byte[] bytes(Asset asset, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (!asset.packed()) {
            return asset.bytes();
        }
        var accepted = request.getHeader(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null && accepted.contains("gzip")) {
            response.setHeader(HttpHeaders.CONTENT_ENCODING, "gzip");
            return asset.bytes();
        }
        try (var plain = new GZIPInputStream(new ByteArrayInputStream(asset.bytes()))) {
            return plain.readAllBytes();
        }
    }
}
