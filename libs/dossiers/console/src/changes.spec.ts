import { describe, expect, it } from '@jest/globals';
import type { StaffDossier } from '@tinhso/dossiers-contract';
import { changesBetween } from './changes.js';

const before = {
  version: 3,
  status: 'submitted',
  statusText: 'Đã nộp',
  timeline: [{ id: 'e1', type: 'dossier.submitted', at: '2026-11-23T01:00:00Z', title: 'Đã nộp', documentIds: [] }],
  pages: [{ key: 'child', title: 'Con', rows: [{ pointer: '/childName', label: 'Họ tên', text: 'Nguyễn An' }] }],
  papers: [{ key: 'p', title: 'Giấy chứng sinh', kind: 'submit', files: [] }],
} as unknown as StaffDossier;

describe('changesBetween', () => {
  it('sees nothing while the version is the same', () => expect(changesBetween(before, { ...before })).toBeUndefined());

  it('tells who did what, and what reads differently', () => {
    const entry = { id: 'e2', type: 'dossier.accepted', at: '2026-11-23T02:00:00Z', title: 'Đã tiếp nhận', by: 'Lan', documentIds: [] };
    const after = {
      ...before,
      version: 4,
      status: 'accepted',
      statusText: 'Đã tiếp nhận',
      timeline: [entry, ...before.timeline],
      pages: [{ key: 'child', title: 'Con', rows: [{ pointer: '/childName', label: 'Họ tên', text: 'Nguyễn Ân' }] }],
      papers: [
        { key: 'p', title: 'Giấy chứng sinh', kind: 'submit', files: [{ id: 'f', name: 'a.jpg', mediaType: 'image/jpeg', size: 1 }] },
      ],
    } as StaffDossier;
    expect(changesBetween(before, after)).toEqual({
      entries: [entry],
      answers: [{ pointer: '/childName', label: 'Họ tên', before: 'Nguyễn An', after: 'Nguyễn Ân' }],
      papers: ['Giấy chứng sinh'],
      status: { before: 'Đã nộp', after: 'Đã tiếp nhận' },
    });
  });
});
