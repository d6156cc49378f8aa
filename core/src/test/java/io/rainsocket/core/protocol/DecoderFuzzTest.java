package io.rainsocket.core.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Whatever comes, a decoder gives a packet or refuses with a {@link ProtocolException}, and is as good as new afterwards. */
class DecoderFuzzTest {

    private static final List<String> MESSAGES = List.of(
            "0",
            "0/custom,{\"token\":\"123\"}",
            "1/custom,",
            "2[\"message\",1,\"2\",{\"3\":[true,null,-1.5e-3]}]",
            "2/chat,7[\"x\",\"\u00e9\ud83d\ude00\\ud83d\\n\"]",
            "39007199254740993[1]",
            "4/sec,{\"message\":\"nope\",\"data\":{}}",
            "50-[\"x\"]",
            "51-[\"x\",{\"_placeholder\":true,\"num\":0}]",
            "52-/a,1[\"x\",[{\"_placeholder\":true,\"num\":1}],{\"\\u005fplaceholder\":true,\"num\":0}]",
            "61-3[{\"a\":{\"b\":{\"_placeholder\":true,\"num\":0}}}]");

    private static final List<String> PACKETS =
            List.of("0{}", "1", "2probe", "3", "4", "42[\"x\"]", "5", "6", "bAQIDBA==", "b");

    @Property(tries = 4000)
    void messages(@ForAll Random random) throws ProtocolException {
        SocketPacketDecoder decoder = new SocketPacketDecoder(SocketPacketDecoder.DEFAULT_MAX_ATTACHMENTS);
        Mutator mutator = new Mutator(random);
        for (int left = random.nextInt(8); left > 0; left--) {
            boolean binary = random.nextInt(4) == 0;
            String message = binary ? null : mutator.mutate(oneOf(MESSAGES, random));
            try {
                touch(binary ? decoder.binary(new byte[random.nextInt(4)]) : decoder.text(message));
            } catch (ProtocolException refused) {
                assertNew(decoder);
            }
        }
        decoder.reset();
        assertNew(decoder);
    }

    @Property(tries = 4000)
    void payloads(@ForAll Random random) {
        Mutator mutator = new Mutator(random);
        List<String> packets = new ArrayList<>();
        for (int left = random.nextInt(5); left >= 0; left--) {
            packets.add(mutator.mutate(oneOf(PACKETS, random)));
        }
        String body = mutator.mutate(packets.stream().collect(Collectors.joining("\u001e")));
        try {
            assertThat(EngineCodec.decodePayload(body))
                    .hasSize((int) body.chars().filter(c -> c == '\u001e').count() + 1);
        } catch (ProtocolException refused) {
            assertThat(refused.reason()).isNotNull();
        }
    }

    private static String oneOf(List<String> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }

    private static void assertNew(SocketPacketDecoder decoder) throws ProtocolException {
        SocketPacket.Event event = (SocketPacket.Event) decoder.text("2[\"fine\",{\"_placeholder\":true,\"num\":5}]");
        assertThat(event.namespace()).isEqualTo("/");
        assertThat(event.ackId()).isEqualTo(SocketPacket.NO_ACK);
        assertThat(event.name()).isEqualTo("fine");
        assertThat(event.arguments().hasPlaceholder(0)).isFalse();
        assertThat(event.arguments().attachments()).isEmpty();
    }

    /** Reads all that a packet offers: what was accepted must not fail later. */
    private static void touch(SocketPacket packet) throws ProtocolException {
        if (packet instanceof SocketPacket.Event event) {
            touch(event.arguments());
        } else if (packet instanceof SocketPacket.Ack ack) {
            touch(ack.arguments());
        } else if (packet instanceof SocketPacket.Connect connect && connect.data() != null) {
            JsonText.validate(connect.data());
        }
    }

    private static void touch(PacketData data) throws ProtocolException {
        JsonText.validate(data.jsonArray());
        for (int i = 0; i < data.size(); i++) {
            JsonText.validate(data.json(i));
            assertThat(data.attachmentIndex(i)).isLessThan(data.attachments().size());
            if (data.isString(i)) {
                assertThat(JsonText.unquote(data.json(i))).isEqualTo(data.string(i));
            }
        }
    }
}
