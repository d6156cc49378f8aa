package io.rainsocket.admin;

import java.net.InetAddress;
import java.net.UnknownHostException;

/**
 * Where this server runs.
 *
 * @param hostname the machine's name
 * @param pid the process
 */
record Machine(String hostname, long pid) {

    /** May ask the network for the name, once. */
    static Machine local() {
        return new Machine(hostnameOfThis(), ProcessHandle.current().pid());
    }

    private static String hostnameOfThis() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException e) {
            return "localhost"; // a machine without a name
        }
    }

    /** Tells servers of one machine apart. */
    String serverId() {
        return hostname + "#" + pid;
    }
}
