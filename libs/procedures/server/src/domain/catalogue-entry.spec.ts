import { fromCommon, fromPortal } from './catalogue-entry.js';
import { mergeCatalogue } from './catalogue-import.js';
import type { CommonEntry, PortalEntry } from './portal-files.js';
import { feeText, timeText } from './stated-figures.js';

const portal = (over: Partial<PortalEntry> = {}): PortalEntry => ({
  code: '1.000001',
  name: 'Thủ tục cấp\n giấy ',
  field: 'Hộ tịch',
  ministry: 'Bộ Tư pháp',
  levels: ['Cấp xã'],
  audience: ['Công dân Việt Nam'],
  decision: '1/QĐ',
  authority: 'Không có thông tin',
  channels: [{ channel: 'online', timeValue: 3, feeVnd: 8000 }],
  documents: [
    { name: 'Tờ khai', originals: 1, copies: 0 },
    { name: 'Lưu ý', originals: 0, copies: 0 },
  ],
  results: [{ name: 'Giấy', code: null }],
  ...over,
});
const common = (over: Partial<CommonEntry> = {}): CommonEntry => ({
  code: '1.000001',
  name: 'Cấp giấy',
  field: 'Hộ tịch',
  levels: ['Cấp xã'],
  audience: 'Công dân Việt Nam, Người Việt Nam định cư ở nước ngoài',
  decision: '2/QĐ',
  time: { v: 1, u: 'working_day' },
  fee: { unit: 'bản' },
  documents: [{ name: 'Giấy tờ tùy thân', kind: 'show_only' }],
  result: [],
  channels_raw: [{ channel: 'online', time_value: 1, time_unit: null, fee_vnd: 8000, fee_text: '8,000 VNĐ', fee_uncertain: false }],
  source: 'https://example.vn',
  time_origin: 'portal',
  fee_origin: 'portal',
  ...over,
});

describe('figures in words', () => {
  it('are numbers only when the source is sure', () => {
    expect(timeText([{ value: 3, unit: 'working_day' }]).text).toEqual({ vi: '3\u00a0ngày làm việc', en: '3\u00a0working days' });
    expect(timeText([{ value: 1, unit: 'working_day' }]).text.en).toBe('1\u00a0working day');
    expect(timeText([2, 7].map((value) => ({ value, unit: 'day' }))).text.vi).toBe('2 đến 7\u00a0ngày');
    expect(timeText([{ value: 1, unit: 'fortnight' }])).toMatchObject({ certain: false, text: { vi: 'Theo quy định' } });
    expect(
      timeText([
        { value: 1, unit: 'day' },
        { value: 1, unit: 'hour' },
      ]).certain,
    ).toBe(false);
    expect(feeText([{ amount: 0 }])).toEqual({ text: { vi: 'Miễn phí', en: 'Free' }, certain: true });
    expect(feeText([{ amount: 5000 }, { amount: 10_000 }]).text.vi).toBe('5.000\u00a0đ đến 10.000\u00a0đ');
    expect(feeText([{ amount: 5000 }, undefined])).toMatchObject({ certain: false, text: { vi: 'Theo quy định địa phương' } });
    expect(feeText([]).certain).toBe(false);
  });
});

describe('catalogue entries', () => {
  it('take a missing unit for working days in civil status only', () => {
    expect(fromPortal(portal()).time.text.vi).toBe('3\u00a0ngày làm việc');
    expect(fromPortal(portal({ field: 'Đất đai' })).time.certain).toBe(false);
  });

  it('keep papers, not notes, and nothing that says nothing', () => {
    const entry = fromPortal(portal());
    expect(entry.title).toBe('Thủ tục cấp giấy');
    expect(entry.papers.map((paper) => paper.title.vi)).toEqual(['Tờ khai']);
    expect(entry.authority).toBeUndefined();
  });

  it('never make a number of an uncertain or unstated fee', () => {
    expect(fromPortal(portal({ channels: [{ channel: 'online', feeVnd: 25 }] })).fee.certain).toBe(false);
    expect(fromPortal(portal({ channels: [{ channel: 'online', feeVnd: 8000, feeUncertain: true }] })).fee.certain).toBe(false);
    expect(fromPortal(portal({ channels: [{ channel: 'online', timeValue: 3, ambiguous: '120,000' }] }))).toMatchObject({
      time: { certain: false },
      fee: { certain: false },
    });
    expect(fromPortal(portal({ channels: [{ channel: 'online', timeValue: 3 }] })).fee).toMatchObject({
      certain: false,
      text: { vi: 'Theo quy định' },
    });
    expect(fromPortal(portal({ channels: [] }))).toMatchObject({ time: { certain: false }, fee: { certain: false }, channels: [] });
  });

  it('are overridden by the everyday procedures, whose figures from memory stay in words', () => {
    const over = fromCommon(common(), fromPortal(portal()));
    expect(over).toMatchObject({ title: 'Cấp giấy', decision: '2/QĐ', ministry: 'Bộ Tư pháp', everyday: true });
    expect(over.fee.text.vi).toBe('8.000\u00a0đ mỗi bản');
    expect(over.audience).toHaveLength(2);
    const words = { title: { vi: 'a', en: 'b' }, summary: { vi: 'c', en: 'd' } };
    expect(fromCommon(common(), undefined, words).plain).toBe(words);
    expect(fromCommon(common({ time_origin: 'memory' }), undefined).time.certain).toBe(false);
    expect(fromCommon(common({ fee_origin: 'memory/note' }), undefined).fee.certain).toBe(false);
    expect(fromCommon(common({ fee: { fee_uncertain: true } }), undefined).fee.certain).toBe(false);
    const free = { channel: 'online' as const, time_value: null, time_unit: null, fee_vnd: 0, fee_text: 'Miễn phí', fee_uncertain: false };
    expect(fromCommon(common({ channels_raw: [free] }), undefined).fee.text.vi).toBe('Miễn phí');
    expect(fromCommon(common({ channels_raw: [{ ...free, fee_vnd: null, fee_text: 'Không có thông tin' }] }), undefined).fee.certain).toBe(
      false,
    );
  });
});

describe('merging the catalogue', () => {
  it('refuses and lists rows that are faults of reading', () => {
    const rows = [
      portal({ code: '1.000001' }),
      portal({ code: '1.000002', name: 'Hỗ trợ.' }),
      portal({ code: '1.000003', name: 'hỗ  trợ.' }),
      portal({ code: '1.000004', name: 'Công bố Danh mục và Quy trình nội bộ thủ tục' }),
      portal({ code: '1.000001', name: 'Khác' }),
    ];
    const merged = mergeCatalogue(rows, [common({ code: '3.000347' })]);
    expect(merged.entries.map((entry) => entry.code)).toEqual(['1.000001', '3.000347']);
    expect(merged.refused.map((row) => [row.code, row.reason])).toEqual([
      ['1.000002', 'title-shared-by-several-codes'],
      ['1.000003', 'title-shared-by-several-codes'],
      ['1.000004', 'announcement-not-a-procedure'],
      ['1.000001', 'code-twice'],
    ]);
    expect(merged.notesDropped).toBe(5);
  });
});
