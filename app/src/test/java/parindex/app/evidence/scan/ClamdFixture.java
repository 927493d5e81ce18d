package parindex.app.evidence.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/// A stand-in for clamd: reads pieces as clamd does and answers, or never does.
public final class ClamdFixture implements AutoCloseable {
    /// What it takes for a virus.
    public static final String VIRUS = "EICAR";

    private final ServerSocket socket;

    /// @param answers or keeps everybody waiting
    public ClamdFixture(boolean answers) throws IOException {
        socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
        Thread.startVirtualThread(() -> serve(answers));
    }

    public String address() {
        return "localhost:" + socket.getLocalPort();
    }

    private void serve(boolean answers) {
        while (!socket.isClosed()) {
            try {
                var caller = socket.accept();
                if (answers) {
                    answer(caller);
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void answer(Socket caller) throws IOException {
        try (caller;
                var in = new DataInputStream(caller.getInputStream())) {
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var seen = new StringBuilder();
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                seen.append(new String(in.readNBytes(length), StandardCharsets.US_ASCII));
            }
            var said = seen.indexOf(VIRUS) < 0 ? "stream: OK\0" : "stream: Eicar-Test-Signature FOUND\0";
            caller.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
