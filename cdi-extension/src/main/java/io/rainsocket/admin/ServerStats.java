package io.rainsocket.admin;

import java.util.List;

/**
 * The state of one server, as the Admin UI wants it.
 *
 * @param serverId which server of the cluster
 * @param hostname the machine's name
 * @param pid the process
 * @param uptime seconds since the application has started
 * @param clientsCount connections
 * @param pollingClientsCount those that use long-polling
 * @param aggregatedEvents what happened since the last time
 * @param namespaces all but the Admin UI's own
 */
record ServerStats(
        String serverId,
        String hostname,
        long pid,
        double uptime,
        int clientsCount,
        int pollingClientsCount,
        List<AggregatedEvent> aggregatedEvents,
        List<NamespaceSize> namespaces) {

    /**
     * How many are in a namespace.
     *
     * @param name its name
     * @param socketsCount the sockets on this server
     */
    record NamespaceSize(String name, int socketsCount) {}
}
