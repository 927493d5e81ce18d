package parindex.app.kit.web.door;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import parindex.app.kit.storage.StartRefused;

@Tag("O-07")
class ExposureTest {
    @Test
    void plain_http_is_for_this_computer() {
        var exposure = exposure();
        assertThat(exposure.address().isLoopbackAddress()).isTrue();
        assertThat(exposure.cookie()).isEqualTo("SID");
        assertThat(exposure.encrypted()).isFalse();
    }

    @Test
    void an_open_address_without_https_is_refused_with_the_remedy() {
        assertThatThrownBy(() -> exposure("server.address", "0.0.0.0"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("0.0.0.0")
                .hasMessageContaining("server.ssl");
    }

    @Test
    void an_open_address_behind_a_named_proxy_wants_the_name_that_visitors_type() {
        assertThatThrownBy(() -> exposure("server.address", "0.0.0.0", "parindex.trusted-proxies", "10.0.0.1"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("parindex.hosts");
    }

    @Test
    void behind_a_named_proxy_the_cookie_is_bound_to_its_host() {
        var exposure = exposure(
                "server.address",
                "0.0.0.0",
                "parindex.trusted-proxies",
                "10.0.0.1",
                "parindex.hosts",
                "par.example.vn");
        assertThat(exposure.cookie()).isEqualTo("__Host-SID");
        assertThat(exposure.knows("PAR.example.vn")).isTrue();
    }

    @Test
    void with_a_certificate_of_its_own_the_server_may_be_open() {
        var exposure = exposure(
                "server.address", "0.0.0.0", "server.ssl.certificate", "cert.pem", "parindex.hosts", "par.example.vn");
        assertThat(exposure.encrypted()).isTrue();
    }

    @Test
    void a_host_name_that_nobody_declared_is_not_known() {
        assertThat(exposure().knows("evil.example")).isFalse();
        assertThat(exposure().knows("localhost")).isTrue();
    }

    @Test
    void an_address_that_does_not_exist_is_named() {
        assertThatThrownBy(() -> exposure("server.address", "no such address"))
                .isInstanceOf(StartRefused.class)
                .hasMessageContaining("no such address");
    }

    private static Exposure exposure(String... settings) {
        var environment = new MockEnvironment();
        for (int i = 0; i < settings.length; i += 2) {
            environment.setProperty(settings[i], settings[i + 1]);
        }
        return Exposure.of(environment);
    }
}
