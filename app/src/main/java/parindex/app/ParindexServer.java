package parindex.app;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/// The server: everything below this package that declares itself.
@SpringBootApplication
class ParindexServer {}
