package parindex.app.evidence.scan;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/// Asks clamd about a file: its bytes go over in pieces (INSTREAM), one word comes back.
///
/// @param address where it listens
/// @param seconds how long it may take
record Clamd(SocketAddress address, int seconds) {
    private static final int PIECE = 64 * 1024;
    private static final int LONGEST_ANSWER = 4096;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    /// Where `host:port` or the path of a socket points to.
    static SocketAddress address(String setting) {
        if (setting.startsWith("/") || setting.startsWith("unix:")) {
            return UnixDomainSocketAddress.of(Path.of(setting.replaceFirst("^unix:", "")));
        }
        var colon = setting.lastIndexOf(':');
        return new InetSocketAddress(setting.substring(0, colon), Integer.parseInt(setting.substring(colon + 1)));
    }

    /// Whether the file is clean.
    ///
    /// @throws IOException when clamd cannot be asked, does not know, or takes too long
    boolean isClean(Path file) throws IOException {
        try (var channel = open()) {
            var asked = CompletableFuture.supplyAsync(() -> ask(channel, file), Thread::startVirtualThread);
            return asked.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException slow) {
            throw new IOException("clamd takes too long", slow);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new IOException("stopping", stop);
        } catch (java.util.concurrent.ExecutionException failure) {
            throw new IOException("clamd cannot be asked", failure);
        }
    }

    private SocketChannel open() throws IOException {
        if (address instanceof UnixDomainSocketAddress) {
            var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
            channel.connect(address);
            return channel;
        }
        var channel = SocketChannel.open();
        channel.socket().connect(address, (int) TimeUnit.SECONDS.toMillis(seconds));
        return channel;
    }

    private static boolean ask(SocketChannel channel, Path file) {
        try {
            write(channel, ByteBuffer.wrap(COMMAND));
            send(channel, file);
            return verdict(answer(channel));
        } catch (IOException failure) {
            throw new java.io.UncheckedIOException(failure);
        }
    }

    private static void send(SocketChannel channel, Path file) throws IOException {
        var piece = ByteBuffer.allocate(PIECE);
        try (var bytes = FileChannel.open(file)) {
            while (bytes.read(piece) > 0) {
                piece.flip();
                write(channel, length(piece.remaining()));
                write(channel, piece);
                piece.clear();
            }
        }
        write(channel, length(0));
    }

    private static ByteBuffer length(int bytes) {
        return ByteBuffer.allocate(Integer.BYTES).putInt(bytes).flip();
    }

    private static void write(SocketChannel channel, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    private static String answer(SocketChannel channel) throws IOException {
        var said = new ByteArrayOutputStream();
        var in = Channels.newInputStream(channel);
        for (var next = in.read(); next > 0 && said.size() < LONGEST_ANSWER; next = in.read()) {
            said.write(next);
        }
        return said.toString(StandardCharsets.UTF_8).strip();
    }

    private static boolean verdict(String answer) throws IOException {
        if (answer.endsWith("OK")) {
            return true;
        }
        if (answer.endsWith("FOUND")) {
            return false;
        }
        throw new IOException("clamd answers: " + answer);
    }
}
