// The heartbeat of these applications is short, so on a busy machine a ping may come between any two packets.

/** The next so many packets over long-polling; pings are answered and left out. */
export async function nextPackets(polling, count) {
  const packets = [];
  while (packets.length < count) {
    const batch = await polling.poll();
    if (batch.includes('2')) {
      await polling.post('3');
    }
    packets.push(...batch.filter((packet) => packet !== '2'));
  }
  return packets;
}
