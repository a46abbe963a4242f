import { describe, expect, it } from '@jest/globals';
import { anotherUse, emptyAsk, requestOf } from './ask-form.js';

const statement = 'Tên tôi bị thiếu chữ đệm.';

describe('the form of a request', () => {
  it('names everything that is missing at once', () => {
    expect(Object.keys(requestOf(emptyAsk).faults)).toEqual(['kind', 'statement']);
    expect(Object.keys(requestOf({ ...emptyAsk, kind: 'correct' }).faults)).toEqual(['field', 'value', 'statement']);
  });

  it('asks for a correction with its entry, and for other things without', () => {
    expect(requestOf({ ...emptyAsk, kind: 'correct', field: 'fullName', value: ' Ma Thị Hồng Hạnh ', statement }).body).toEqual({
      kind: 'correct',
      statement,
      correction: { field: 'fullName', value: 'Ma Thị Hồng Hạnh' },
    });
    expect(requestOf({ ...emptyAsk, kind: 'access', field: 'fullName', value: 'x', statement }).body).toEqual({
      kind: 'access',
      statement,
    });
  });

  it('asks which use is to stop, and names it unless it is another', () => {
    const stopping = { ...emptyAsk, kind: 'object', statement } as const;
    expect(requestOf(stopping).faults).toEqual({ use: 'privacy.ask.fault.use' });
    expect(requestOf({ ...stopping, use: 'sms_notices' }).body).toEqual({ kind: 'object', statement, use: 'sms_notices' });
    expect(requestOf({ ...stopping, use: anotherUse }).body).toEqual({ kind: 'object', statement });
  });
});
