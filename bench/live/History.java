import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/// What the clients wanted and what they were told, in a file that the program under test cannot reach: the intent is
/// written before a request leaves, the outcome after its answer.
final class History implements AutoCloseable {
    private final FileChannel file;

    History(Path file) throws IOException {
        this.file = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.APPEND);
    }

    synchronized void write(String kind, Official who, String item, int version, String body) throws IOException {
        var line = String.join("\t", kind, who.unit().toString(), item, String.valueOf(version), body) + "\n";
        file.write(ByteBuffer.wrap(line.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
