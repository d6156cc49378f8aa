import { expect, test } from 'vitest';
import { channelAddress } from '../src/address.ts';

const SHOP = { id: 'shop', version: '1.0' };

test('a channel gets the prefix of its component', () => {
    expect(channelAddress('chat', SHOP)).toBe('/shop/1.0/chat');
});

test('a leading slash makes a channel absolute', () => {
    expect(channelAddress('/core/logging', SHOP)).toBe('/core/logging');
    expect(channelAddress('/', SHOP)).toBe('/');
});

test('without a component the name alone is the address', () => {
    expect(channelAddress('chat')).toBe('/chat');
});

test.each(['', undefined, null, 7, 'a b', 'a,b', 'chat?token=1', 'chat#top', '/a\n'])(
    'refuses channel %j',
    (channel) => {
        expect(() => channelAddress(channel, SHOP)).toThrow(/^RS-9001 .*getSocket\('chat'\)/);
    },
);
