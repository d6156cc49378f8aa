// What a scenario is.

export const BOTH = ['polling', 'websocket'];
export const POLLING = ['polling'];
export const WEBSOCKET = ['websocket'];

/** The limits of the contexts that the scenarios count with. */
export const PING_INTERVAL = 1000;
export const PING_TIMEOUT = 1500;
export const MAX_PAYLOAD = 100_000;

/**
 * One behaviour that a client can observe.
 *
 * @param covers numbers of the list of behaviours
 * @param over the transports it is played on
 * @param run writes the transcript with what the world has
 * @param context the context of the conformance application
 * @param waits whether it spends its time on waiting, so that others may run beside it; it must not broadcast to a namespace
 */
export function scenario(covers, name, over, run, { context = 'main', waits = false } = {}) {
  return { covers, name, over, run, context, waits };
}
