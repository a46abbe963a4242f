import { describe, expect, it } from '@jest/globals';
import type { ProcedureDefinition } from '@tinhso/procedures-contract';
import { completed } from './blank.js';
import { pathOf, valueAt } from './path.js';
import { addField, addFee, addItem, addPage, addPaper, addRule, addSection, addSigner, addStep, duplicate, removed } from './tree.js';

const text = (vi: string, en = 'x') => ({ vi, en });
const start: ProcedureDefinition = completed({
  channels: ['online'],
  steps: [
    { key: 'receive', title: text('Nhận'), role: 'one_stop_clerk', status: 'submitted' },
    { key: 'return', title: text('Trả'), role: 'one_stop_clerk', status: 'completed' },
  ],
});
const at = ({ definition, at: pointer }: { definition: ProcedureDefinition; at: string }) => valueAt(definition, pathOf(pointer));

describe('adding to a draft', () => {
  it('builds a form from nothing, every key its own', () => {
    const section = addSection(start, text('Người nộp'));
    const first = addPage(section.definition, 0, 0, text('Bạn xin cho ai?'), 'choice');
    const second = addPage(first.definition, 0, 1, text('Bạn xin cho ai?'), 'repeat');
    const field = addField(second.definition, pathOf('/form/sections/0/pages/0'), text('Bạn xin cho ai'), 'date');
    const item = addItem(field.definition, pathOf('/form/sections/0/pages/1/fields/0'), text('Họ và tên'), 'text');
    const pages = item.definition.form.sections[0]?.pages ?? [];
    expect(pages.map((page) => [page.key, page.fields.map((each) => each.key)])).toEqual([
      ['banXinChoAi', ['banXinChoAi', 'banXinChoAi3']],
      ['banXinChoAi2', ['banXinChoAi2']],
    ]);
    expect(pages[0]?.fields[0]?.options).toHaveLength(2);
    expect(at(item)).toMatchObject({ key: 'hoVaTen', widget: 'text' });
    expect(item.at).toBe('/form/sections/0/pages/1/fields/0/itemFields/1');
  });

  it('asks for a paper where papers are asked for', () => {
    const one = addPaper(start, text('Ảnh thẻ', 'Photo'));
    const two = addPaper(one.definition, text('Đơn', 'Request'));
    expect(two.definition.form.sections).toHaveLength(1);
    expect(two.definition.form.sections[0]?.pages.map((page) => [page.title.vi, page.papers])).toEqual([
      ['Gửi ảnh thẻ', ['anhThe']],
      ['Gửi đơn', ['don']],
    ]);
    expect(at(two)).toMatchObject({ key: 'don', kind: 'submit' });
  });

  it('puts a step before the return of the result', () => {
    expect(addStep(start, text('Thẩm tra')).definition.steps.map((step) => step.key)).toEqual(['receive', 'thamTra', 'return']);
  });

  it('adds fees, rules and signers', () => {
    expect(at(addFee(start, text('Lệ phí'), '2026-11-23'))).toMatchObject({ key: 'lePhi', validFrom: '2026-11-23', channels: ['online'] });
    expect(at(addRule(start, text('Ngày sai')))).toMatchObject({ key: 'ngay-sai' });
    expect(at(addSigner(start, text('Vợ hoặc chồng')))).toMatchObject({ key: 'voHoacChong' });
  });
});

describe('copying and removing', () => {
  const { definition } = addPage(addSection(start, text('A')).definition, 0, 0, text('Tên'), 'text');

  it('copies under keys of its own', () => {
    const copy = duplicate(definition, pathOf('/form/sections/0/pages/0'));
    expect(copy.definition.form.sections[0]?.pages.map((page) => [page.key, page.fields[0]?.key])).toEqual([
      ['ten', 'ten'],
      ['ten2', 'ten3'],
    ]);
    expect(copy.at).toBe('/form/sections/0/pages/1');
  });

  it('opens what comes next, or what it stood in', () => {
    const copy = duplicate(definition, pathOf('/form/sections/0/pages/0'));
    expect(removed(copy.definition, pathOf('/form/sections/0/pages/1')).at).toBe('/form/sections/0/pages/0');
    expect(removed(definition, pathOf('/form/sections/0/pages/0')).at).toBe('/form/sections/0');
    const signer = addSigner(start, text('A'));
    expect(removed(signer.definition, pathOf(signer.at)).definition).not.toHaveProperty('coSigners');
  });
});
