import { describe, expect, it } from '@jest/globals';
import { deviceOf, networkOf } from './device.js';

const CHROME = 'AppleWebKit/537.36 (KHTML, like Gecko) Chrome/130.0.0.0';

describe('devices and networks, as their owner reads them', () => {
  it.each([
    [`Mozilla/5.0 (Linux; Android 14; SM-A155F) ${CHROME} Mobile Safari/537.36`, 'Chrome, Android', 'phone'],
    [`Mozilla/5.0 (Windows NT 10.0; Win64; x64) ${CHROME} Safari/537.36 Edg/130.0.0.0`, 'Microsoft Edge, Windows', 'computer'],
    [
      'Mozilla/5.0 (iPhone; CPU iPhone OS 17_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.5 Mobile/15E148 Safari/604.1',
      'Safari, iOS',
      'phone',
    ],
    ['curl/8.5.0', '', 'other'],
    [undefined, '', 'other'],
  ])('%s', (userAgent, name, kind) => {
    const device = deviceOf(userAgent);
    expect(device.kind).toBe(kind);
    if (name) expect(device.name).toBe(name);
  });

  it.each([
    ['127.0.0.1', 'machine'],
    ['::1', 'machine'],
    ['::ffff:10.2.3.4', 'private'],
    ['192.168.1.20', 'private'],
    ['172.20.0.1', 'private'],
    ['172.32.0.1', 'internet'],
    ['fd00::1', 'private'],
    ['2405:4800::1', 'internet'],
    ['14.160.1.1', 'internet'],
    [null, 'unknown'],
  ])('%s is %s', (ip, network) => {
    expect(networkOf(ip)).toBe(network);
  });
});
