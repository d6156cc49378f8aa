package io.rainsocket.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Binary values at any depth, in all three types. */
class BinaryTest {

    private static final String FIRST = "{\"_placeholder\":true,\"num\":0}";
    private static final String SECOND = "{\"_placeholder\":true,\"num\":1}";

    private record File(String name, byte[] content, List<byte[]> parts, Object anything) {}

    /** In the order in which JSON-B writes. */
    public static class Bean {
        private ByteBuffer buffer;
        private byte[] bytes;
        private List<byte[]> list;
        private InputStream stream;

        public ByteBuffer getBuffer() {
            return buffer;
        }

        public void setBuffer(ByteBuffer buffer) {
            this.buffer = buffer;
        }

        public byte[] getBytes() {
            return bytes;
        }

        public void setBytes(byte[] bytes) {
            this.bytes = bytes;
        }

        public List<byte[]> getList() {
            return list;
        }

        public void setList(List<byte[]> list) {
            this.list = list;
        }

        public InputStream getStream() {
            return stream;
        }

        public void setStream(InputStream stream) {
            this.stream = stream;
        }
    }

    private final JsonbPayloadMapper mapper = new JsonbPayloadMapper();
    private final List<byte[]> attachments = List.of(new byte[] {1}, new byte[] {2, 2});
    private final List<byte[]> written = new ArrayList<>();

    @AfterEach
    void close() {
        mapper.close();
    }

    private String write(Object value) {
        StringBuilder out = new StringBuilder();
        mapper.write(value, out, written);
        return out.toString();
    }

    @Test
    void writtenAtAnyDepthOfMapsAndLists() {
        assertThat(write(List.of(
                        new byte[] {1},
                        Map.of("a", ByteBuffer.wrap(new byte[] {0, 2, 2, 0}, 1, 2)),
                        new ByteArrayInputStream(new byte[] {3}))))
                .isEqualTo("[" + FIRST + ",{\"a\":" + SECOND + "},{\"_placeholder\":true,\"num\":2}]");
        assertThat(written).containsExactly(new byte[] {1}, new byte[] {2, 2}, new byte[] {3});
    }

    @Test
    void writtenInsideOfRecords() {
        assertThat(write(new File("f", new byte[] {1}, List.of(new byte[] {2, 2}), null)))
                .isEqualTo("{\"name\":\"f\",\"content\":" + FIRST + ",\"parts\":[" + SECOND + "]}");
        assertThat(written).containsExactly(new byte[] {1}, new byte[] {2, 2});
    }

    @Test
    void writtenInsideOfBeans() {
        Bean bean = new Bean();
        bean.setBuffer(ByteBuffer.wrap(new byte[] {1}));
        bean.setBytes(new byte[] {2});
        bean.setList(List.of(new byte[] {3}));
        bean.setStream(new ByteArrayInputStream(new byte[] {4}));
        assertThat(write(bean))
                .isEqualTo(
                        "{\"buffer\":" + FIRST + ",\"bytes\":" + SECOND
                                + ",\"list\":[{\"_placeholder\":true,\"num\":2}],\"stream\":{\"_placeholder\":true,\"num\":3}}");
        assertThat(written).containsExactly(new byte[] {1}, new byte[] {2}, new byte[] {3}, new byte[] {4});
    }

    @Test
    void numbersGoOnAfterEarlierArguments() {
        written.add(new byte[0]);
        assertThat(write(new byte[] {1})).isEqualTo(SECOND);
    }

    @Test
    void whatIsWrittenMayBeChangedAfterwards() {
        byte[] bytes = {1};
        write(bytes);
        bytes[0] = 9;
        assertThat(written).containsExactly(new byte[] {1});
    }

    @Test
    void readAsEachType() throws IOException {
        assertThat((byte[]) mapper.read(SECOND, byte[].class, attachments)).containsExactly(2, 2);
        assertThat(mapper.read(SECOND, ByteBuffer.class, attachments)).isEqualTo(ByteBuffer.wrap(new byte[] {2, 2}));
        assertThat(((InputStream) mapper.read(SECOND, InputStream.class, attachments)).readAllBytes())
                .containsExactly(2, 2);
    }

    @Test
    void whatIsReadIsNotTheAttachmentItself() {
        ((byte[]) mapper.read(FIRST, byte[].class, attachments))[0] = 9;
        assertThat(((ByteBuffer) mapper.read(FIRST, ByteBuffer.class, attachments)).isReadOnly())
                .isTrue();
        assertThat(attachments.get(0)).containsExactly(1);
    }

    @Test
    void readInsideOfPlainJava() {
        Map<?, ?> map = (Map<?, ?>) mapper.read("{\"a\":[" + FIRST + "]}", Object.class, attachments);
        assertThat((byte[]) ((List<?>) map.get("a")).get(0)).containsExactly(1);
        assertThat((byte[]) mapper.read(SECOND, Object.class, attachments)).containsExactly(2, 2);
    }

    @Test
    void readInsideOfRecords() {
        File file = (File) mapper.read(
                "{\"name\":\"f\",\"content\":" + SECOND + ",\"parts\":[" + FIRST + "],\"anything\":{\"a\":" + FIRST
                        + "}}",
                File.class,
                attachments);
        assertThat(file.content).containsExactly(2, 2);
        assertThat(file.parts).containsExactly(new byte[] {1});
        assertThat((byte[]) ((Map<?, ?>) file.anything).get("a")).containsExactly(1);
    }

    @Test
    void readInsideOfBeans() throws IOException {
        Bean bean = (Bean) mapper.read(
                "{\"buffer\":" + FIRST + ",\"bytes\":" + SECOND + ",\"list\":[" + FIRST + "],\"stream\":" + SECOND
                        + "}",
                Bean.class,
                attachments);
        assertThat(bean.getBuffer()).isEqualTo(ByteBuffer.wrap(new byte[] {1}));
        assertThat(bean.getBytes()).containsExactly(2, 2);
        assertThat(bean.getList()).containsExactly(new byte[] {1});
        assertThat(bean.getStream().readAllBytes()).containsExactly(2, 2);
    }

    @Test
    void jsonPValuesKeepPlaceholders() {
        assertThat(((JsonObject) mapper.read(FIRST, JsonObject.class, attachments)).getInt("num"))
                .isZero();
    }

    @Test
    void withoutAttachmentsAPlaceholderIsAnObject() {
        assertThat(mapper.read(FIRST, Object.class, List.of())).isEqualTo(Map.of("_placeholder", true, "num", 0));
    }

    @Test
    void anAttachmentThatIsNotThereIsRefused() {
        String third = "{\"_placeholder\":true,\"num\":2}";
        for (Class<?> type : List.of(byte[].class, ByteBuffer.class, Object.class)) {
            assertThatThrownBy(() -> mapper.read(third, type, attachments))
                    .hasMessage("RS-0703 found the attachment 2; the packet has 2");
        }
        assertThatThrownBy(() -> mapper.read("{\"bytes\":" + third + "}", Bean.class, attachments))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> mapper.read("{}", byte[].class, attachments))
                .hasMessage("RS-0702 found an object; allowed: a binary value");
        assertThatThrownBy(() -> mapper.read("[1]", byte[].class, attachments))
                .hasMessage("RS-0702 found an array; allowed: a binary value");
    }
}
