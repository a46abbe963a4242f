import { storyOf } from './story.mjs';

describe('stories of bad luck', () => {
  it('are the same for the same seed and differ for others', () => {
    expect(storyOf(17)).toEqual(storyOf(17));
    expect(storyOf(17)).not.toEqual(storyOf(18));
  });

  it('leave nothing out that may go wrong', () => {
    const stories = Array.from({ length: 200 }, (_, seed) => storyOf(seed + 1));
    const windows = stories.flatMap((story) => [...story.windows, ...story.again]);
    const kinds = (values: readonly string[]): string[] => [...new Set(values)].sort();
    expect(kinds(windows.map(({ faults }) => faults.vnpayIpn))).toEqual(
      ['bad-checksum', 'duplicate', 'late', 'lost', 'ok', 'reordered', 'wrong-amount'].sort(),
    );
    expect(kinds(windows.map(({ faults }) => faults.vnpayPay))).toEqual(['ok', 'timeout-after-charge', 'twice']);
    expect(kinds(windows.map(({ faults }) => faults.vnpayRefund))).toEqual(['ok', 'rejected']);
    expect(kinds(windows.map(({ result }) => result))).toEqual(['abandon', 'cancel', 'failed', 'ok', 'poor']);
    expect(kinds(windows.map(({ way }) => way))).toEqual(['cash', 'vietqr', 'vnpay']);
    expect(kinds(windows.map(({ transfer }) => transfer.kind))).toEqual(
      ['exact', 'late', 'none', 'over', 'part', 'parts', 'twice', 'unnamed'].sort(),
    );
    expect(kinds(windows.flatMap(({ transfer }) => transfer.notices))).toEqual(['duplicate', 'forged', 'lost', 'ok']);
    expect(kinds(stories.flatMap(({ blows }) => blows.map(({ what }) => what)))).toEqual(
      ['bank-down', 'cut-connections', 'flush-redis', 'gateway-down', 'kill-api', 'kill-worker', 'provider-deaf'].sort(),
    );
    expect(stories.some(({ replays }) => replays === 10)).toBe(true);
    expect(stories.some(({ deaf }) => deaf)).toBe(true);
    expect(windows.some(({ owed }) => owed.length > 1)).toBe(true);
  });
});
