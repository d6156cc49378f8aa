/** What the server has against a request. Its message is meant for people. */
export class Refusal extends Error {}

/**
 * Emits an event and waits for its acknowledgement.
 *
 * @throws {Refusal} if the server refused
 * @throws {Error} if there was no answer: the connection broke, or ten seconds have passed
 */
export async function request(socket, event, ...args) {
    const answer = await socket
        .timeout(10_000)
        .emitWithAck(event, ...args)
        .catch(() => {
            throw new Error('The server does not answer.');
        });
    if (answer?.error) {
        throw new Refusal(answer.error.message ?? 'The server could not do that.');
    }
    return answer;
}
