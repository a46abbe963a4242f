import fc from 'fast-check';
import { cellsOf, rowOf } from './csv-row.js';

describe('a row of cells', () => {
  it('is read back as it was written, whatever stands in it', () => {
    const cell = fc.string().filter((text) => !/[\r\n]/.test(text));
    fc.assert(fc.property(fc.array(cell, { minLength: 1, maxLength: 9 }), (cells) => expect(cellsOf(rowOf(cells))).toEqual(cells)));
  });

  it.each(['"a', 'a"b', '"a"b,c', 'a,"b'])('with quotes that do not fit is none: %s', (row) => {
    expect(cellsOf(row)).toBeUndefined();
  });
});
