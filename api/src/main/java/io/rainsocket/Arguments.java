package io.rainsocket;

import java.lang.reflect.Type;

/** What came with an event or an acknowledgement. Values are bound when they are asked for, anew each time. */
public interface Arguments {

    /**
     * How many there are.
     *
     * @return 0 or more
     */
    int size();

    /**
     * How much it is: the JSON text of the array of arguments in UTF-8, and the binary values. Counted when it is asked for.
     *
     * @return in bytes
     */
    long bytes();

    /**
     * Binds one argument.
     *
     * @param index its position, from 0
     * @param type what to bind to: any type that {@link OnEvent} lists
     * @param <T> the type
     * @return the value; {@code null} for JSON null and for an argument that is not there
     * @throws ArgumentException if the argument does not fit the type
     */
    <T> T get(int index, Class<T> type);

    /**
     * Binds one argument to a generic type.
     *
     * @param index its position, from 0
     * @param type what to bind to
     * @return the value; {@code null} for JSON null and for an argument that is not there
     * @throws ArgumentException if the argument does not fit the type
     */
    Object get(int index, Type type);

    /**
     * One argument as plain Java: {@code Map}, {@code List}, {@code String}, {@code Integer}, {@code Long}, {@code BigInteger}, {@code
     * BigDecimal}, {@code Boolean}, {@code byte[]}.
     *
     * @param index its position, from 0
     * @return the value; {@code null} for JSON null and for an argument that is not there
     */
    default Object get(int index) {
        return get(index, Object.class);
    }

    /**
     * All of them as plain Java.
     *
     * @return a new array
     */
    default Object[] toArray() {
        Object[] values = new Object[size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = get(i);
        }
        return values;
    }
}
