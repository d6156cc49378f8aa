package io.rainsocket.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Which encoding a client gets: what socket.io 4.8.4 was seen to answer. */
class EncodingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            textBlock =
                    """
            -                        | -
            ''                       | -
            identity                 | -
            gzip                     | GZIP
            GZIP                     | GZIP
            deflate                  | DEFLATE
            br                       | -
            br, gzip                 | GZIP
            gzip, deflate            | GZIP
            deflate, gzip            | DEFLATE
            gzip;q=0.5, deflate      | DEFLATE
            gzip;q=0.5,*             | DEFLATE
            *                        | GZIP
            gzip;q=0, *              | DEFLATE
            *;q=0.1, deflate;q=0     | GZIP
            gzip;q=0, deflate;q=0.1  | DEFLATE
            gzip;q=0                 | -
            gzip;q=x                 | -
            """)
    void theOneThatIsWantedMost(String accepted, Encoding encoding) {
        assertThat(Encoding.preferred(accepted)).isEqualTo(Optional.ofNullable(encoding));
    }

    @ParameterizedTest
    @EnumSource
    void theBodyCanBeReadAgain(Encoding encoding) throws IOException {
        byte[] body = "Rain, rain, go away. ".repeat(100).getBytes();

        byte[] compressed = encoding.compress(body);

        assertThat(compressed).hasSizeLessThan(body.length / 4);
        assertThat(reader(encoding, compressed).readAllBytes()).isEqualTo(body);
    }

    private static InputStream reader(Encoding encoding, byte[] compressed) throws IOException {
        InputStream bytes = new ByteArrayInputStream(compressed);
        return encoding == Encoding.GZIP ? new GZIPInputStream(bytes) : new InflaterInputStream(bytes);
    }

    @Test
    void onlyWhatIsLongEnough() {
        Compression compression = new Compression(true, 1024);

        assertThat(compression.of("gzip", 1023)).isEmpty();
        assertThat(compression.of("gzip", 1024)).contains(Encoding.GZIP);
        assertThat(new Compression(false, 0).of("gzip", 1024)).isEmpty();
    }
}
