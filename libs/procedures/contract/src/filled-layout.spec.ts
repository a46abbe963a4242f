import type { ProcedureDefinition } from './definition.js';
import { fillLayout, type LayoutSources } from './filled-layout.js';
import { layoutFaults } from './layout-faults.js';
import type { LayoutBlock } from './result-layout.js';

const text = { vi: 'x', en: 'x' };
const field = (key: string, widget: string, more: object = {}) => ({ key, widget, label: text, required: true, ...more });
const definitionWith = (blocks: LayoutBlock[], more: object = {}): ProcedureDefinition =>
  ({
    code: '1.000001',
    version: 1,
    form: {
      sections: [
        {
          pages: [
            {
              fields: [
                field('name', 'text'),
                field('born', 'date'),
                field('price', 'number'),
                field('kind', 'choice', { options: [{ value: 'new', label: { vi: 'Cấp mới', en: 'New' } }] }),
                field('members', 'repeat', { itemFields: [field('fullName', 'text'), field('born', 'date')] }),
              ],
            },
          ],
        },
      ],
    },
    result: {
      template: 'result-document',
      layout: { number: '{n}/TB', title: 'Thông báo', blocks, recipients: ['Lưu: VT'], ...more },
      officeFields: [{ key: 'decision' }],
    },
  }) as unknown as ProcedureDefinition;

const sources = (answers: LayoutSources['answers'], office: Record<string, string> = {}): LayoutSources => ({
  answers,
  office,
  facts: { agency: 'UBND xã', place: 'Xã', dossierCode: 'H60.41-261123-0001', submittedOn: '2026-02-05', registeredOn: '2026-11-23' },
  places: () => undefined,
  logic: { today: '2026-11-23', channel: 'online' },
});
const filled = (blocks: LayoutBlock[], answers: LayoutSources['answers'], office?: Record<string, string>) =>
  fillLayout(definitionWith(blocks), sources(answers, office)).blocks;

describe('a layout filled in', () => {
  it('prints answers as people read them, and in the ways that are asked for', () => {
    const line = (value: string) =>
      filled([{ kind: 'paragraph', text: value }], { name: 'Ma Thị Hạnh', born: '1994-03-05', price: 150000, kind: 'new' });
    expect(line('{name:upper}, sinh ngày {born}')).toEqual([{ kind: 'paragraph', text: ['MA THỊ HẠNH', ', sinh ngày ', '05/03/1994'] }]);
    expect(line('{born:long}; {submittedOn:long}')).toMatchObject([
      { text: ['ngày 05 tháng 3 năm 1994', '; ', 'ngày 05 tháng 02 năm 2026'] },
    ]);
    expect(line('{price:money} ({price:moneyWords})')).toMatchObject([{ text: ['150.000\u00a0đồng', ' (', { moneyWords: 150000 }, ')'] }]);
    expect(line('{born:words} {price:words}')).toMatchObject([{ text: [{ dateWords: '1994-03-05' }, ' ', { words: 150000 }] }]);
    expect(line('việc {kind:lower} tại {agency}')).toMatchObject([{ text: ['việc ', 'cấp mới', ' tại ', 'UBND xã'] }]);
  });

  it('leaves out what has no value, unless something stands in for it', () => {
    const blocks: LayoutBlock[] = [
      { kind: 'row', label: 'Sinh ngày', value: '{born}' },
      { kind: 'row', label: 'Số', value: '{office.decision|không số}' },
      { kind: 'paragraph', text: 'Theo {office.decision}' },
      { kind: 'list', items: ['{name}', '{born}'] },
    ];
    expect(filled(blocks, { name: 'An' })).toEqual([
      { kind: 'row', label: 'Số', text: ['không số'] },
      { kind: 'list', items: [['An']] },
    ]);
    expect(filled(blocks, {}, { decision: '12' })).toHaveLength(2);
  });

  it('keeps parts for the case that they are for', () => {
    const blocks: LayoutBlock[] = [
      { kind: 'heading', text: 'CẤP MỚI', when: { '==': [{ var: 'answers.kind' }, 'new'] } },
      { kind: 'heading', text: 'KHÁC', when: { '!=': [{ var: 'answers.kind' }, 'new'] } },
    ];
    expect(filled(blocks, { kind: 'new' })).toEqual([{ kind: 'heading', text: 'CẤP MỚI' }]);
  });

  it('has a line of the table for each row, with blanks where nothing was said', () => {
    const table: LayoutBlock = {
      kind: 'table',
      of: 'members',
      columns: [
        { label: 'Họ và tên', item: 'fullName', share: 3 },
        { label: 'Ngày sinh', item: 'born' },
      ],
    };
    expect(filled([table], { members: [{ fullName: 'Ma Văn Nam', born: '2015-01-02' }, { fullName: 'Ma Thị Hoa' }] })).toEqual([
      {
        kind: 'table',
        head: ['Họ và tên', 'Ngày sinh'],
        shares: [3, 1],
        rows: [
          ['Ma Văn Nam', '02/01/2015'],
          ['Ma Thị Hoa', ''],
        ],
      },
    ]);
    expect(filled([table], {})).toEqual([]);
  });

  it('does not read an answer as a place to fill', () => {
    expect(filled([{ kind: 'paragraph', text: '{name}' }], { name: '{office.decision}' }, { decision: 'bí mật' })).toMatchObject([
      { text: ['{office.decision}'] },
    ]);
  });
});

describe('faults of a layout', () => {
  const faults = (blocks: LayoutBlock[], more?: object) => layoutFaults(definitionWith(blocks, more));

  it('are none in a good one', () => {
    expect(faults([{ kind: 'paragraph', text: '{name} {office.decision} {agency|x}' }], { preamble: ['Căn cứ {dossierCode}'] })).toEqual(
      [],
    );
  });

  it('name the place, the format, the table and the bracket that are wrong', () => {
    expect(
      faults(
        [
          { kind: 'paragraph', text: '{ghost} {name:loud} {name' },
          { kind: 'table', of: 'name', columns: [{ label: 'x', item: 'y' }] },
          { kind: 'table', of: 'members', columns: [{ label: 'x', item: 'shoe' }] },
          { kind: 'heading', text: 'x', when: { '==': [{ var: 'answers.nobody' }, 1] } },
        ],
        { below: '{office.nothing}' },
      ),
    ).toEqual([
      'result head: nothing is called office.nothing',
      'result block 1: nothing is called ghost',
      'result block 1: name cannot be printed as loud',
      'result block 1: a bracket is left open',
      'result block 2: name is not a repeated group',
      'result block 3: a row of members has no shoe',
      'result block 4: no field is called nobody',
    ]);
  });

  it('are a missing layout, and one where the document is drawn by code', () => {
    const { result, ...rest } = definitionWith([]);
    expect(layoutFaults({ ...rest, result: { ...result, layout: undefined } })).toEqual(['result: the layout of the document is missing']);
    expect(layoutFaults({ ...rest, result: { ...result, template: 'birth-certificate' } })).toEqual([
      'result: birth-certificate has a layout of its own',
    ]);
  });
});
