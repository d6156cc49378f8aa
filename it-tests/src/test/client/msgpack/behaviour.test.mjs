// What all parsers do alike: the harness gives every client the one under test.
import '../behaviour/acks.test.mjs';
import '../behaviour/auth.test.mjs';
import '../behaviour/binary.test.mjs';
import '../behaviour/rooms.test.mjs';
