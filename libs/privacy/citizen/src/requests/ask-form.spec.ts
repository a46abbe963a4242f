import { describe, expect, it } from '@jest/globals';
import { emptyAsk, requestOf } from './ask-form.js';

const statement = 'Tên tôi bị thiếu chữ đệm.';

describe('the form of a request', () => {
  it('names everything that is missing at once', () => {
    expect(Object.keys(requestOf(emptyAsk).faults)).toEqual(['kind', 'statement']);
    expect(Object.keys(requestOf({ ...emptyAsk, kind: 'correct' }).faults)).toEqual(['field', 'value', 'statement']);
  });

  it('asks for a correction with its entry, and for other things without', () => {
    expect(requestOf({ kind: 'correct', field: 'fullName', value: ' Ma Thị Hồng Hạnh ', statement }).body).toEqual({
      kind: 'correct',
      statement,
      correction: { field: 'fullName', value: 'Ma Thị Hồng Hạnh' },
    });
    expect(requestOf({ kind: 'object', field: 'fullName', value: 'x', statement }).body).toEqual({ kind: 'object', statement });
  });
});
