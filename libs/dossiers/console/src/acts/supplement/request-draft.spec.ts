import { describe, expect, it } from '@jest/globals';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import { emptyRequest, isTicked, needsOf, readRequest } from './request-draft.js';

const dossier = {
  pages: [
    {
      key: 'child',
      title: 'Con',
      rows: [
        { pointer: '/childName', label: 'Họ tên', text: 'An' },
        { pointer: '/childBorn', label: 'Ngày sinh', text: '05/11/2026' },
      ],
    },
  ],
  papers: [
    { key: 'giay-chung-sinh', title: 'Giấy chứng sinh', kind: 'submit', files: [{ id: 'f', name: 'a', mediaType: 'image/jpeg', size: 1 }] },
    { key: 'giay-ket-hon', title: 'Giấy kết hôn', kind: 'conditional', files: [] },
  ],
} as unknown as Pick<StaffDossier, 'pages' | 'papers'>;
const flagged = ['/childName', 'paper:giay-chung-sinh'];

describe('a request for supplements', () => {
  it('begins with what was flagged, and lists every paper', () => {
    const needs = needsOf(dossier, flagged, emptyRequest);
    expect(needs.map(({ key, state }) => [key, state])).toEqual([
      ['/childName', 'bad'],
      ['paper:giay-chung-sinh', 'bad'],
      ['paper:giay-ket-hon', 'missing'],
    ]);
    expect(needs.filter((need) => isTicked(need, flagged, emptyRequest)).map((need) => need.key)).toEqual(flagged);
  });

  it('keeps what somebody ticked and unticked by hand', () => {
    const draft = { ...emptyRequest, ticked: { '/childName': false, 'paper:giay-ket-hon': true } };
    const needs = needsOf(dossier, flagged, draft);
    expect(needs.filter((need) => isTicked(need, flagged, draft)).map((need) => need.key)).toEqual([
      'paper:giay-chung-sinh',
      'paper:giay-ket-hon',
    ]);
  });

  it('names every fault at once', () => {
    const needs = needsOf(dossier, flagged, { ...emptyRequest, others: [{ key: 'other:1', title: ' ' }] });
    const ticked = needs.filter((need) => need.key !== 'paper:giay-ket-hon');
    expect(readRequest(ticked, { ...emptyRequest, instructions: { '/childName': 'abc' } }, true)).toEqual({
      faults: {
        needs: { '/childName': 'instruction', 'paper:giay-chung-sinh': 'instruction', 'other:1': 'title' },
        none: false,
        second: true,
        declare: true,
      },
    });
    expect(readRequest([], { ...emptyRequest, declared: true }, false)).toMatchObject({ faults: { none: true } });
  });

  it('becomes the body that the server takes', () => {
    const draft = { ...emptyRequest, declared: true, note: ' Gấp ', instructions: { '/childName': ' Ghi đủ chữ đệm ' } };
    const [need] = needsOf(dossier, flagged, draft);
    expect(readRequest(need ? [need] : [], draft, false)).toEqual({
      body: { items: [{ kind: 'answer', target: '/childName', title: 'Họ tên', instruction: 'Ghi đủ chữ đệm' }], note: 'Gấp' },
    });
  });
});
