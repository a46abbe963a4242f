import { newId } from '@tinhso/kernel';
import type { RequestSupplement, SupplementDossier, SupplementItemKind } from '@tinhso/dossiers-contract';
import { fieldsByKey, type Answer, type Answers, type ProcedureDefinition } from '@tinhso/procedures-contract';

/** One thing that is asked for, as it is kept. `target` is a field key for answers and a paper key for papers. */
export interface StoredItem {
  readonly id: string;
  readonly kind: SupplementItemKind;
  readonly target?: string;
  readonly title: string;
  readonly instruction: string;
  readonly reply?: string;
}

interface Fault {
  readonly pointer: string;
  readonly message: { readonly vi: string; readonly en: string };
}
type Planned<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

/** Turns what the officer asked for into items that name real questions and papers of this form; each at most once. */
export function planItems(definition: ProcedureDefinition, asked: RequestSupplement['items']): Planned<StoredItem[]> {
  const fields = fieldsByKey(definition);
  const papers = new Map(definition.papers.map((paper) => [paper.key, paper]));
  const faults: Fault[] = [];
  const seen = new Set<string>();
  const items = asked.map(({ kind, target, title, instruction }, index): StoredItem => {
    const key = kind === 'answer' ? target?.replace(/^\//, '') : target;
    const label = kind === 'answer' ? fields.get(key ?? '')?.label.vi : kind === 'paper' ? papers.get(key ?? '')?.title.vi : title;
    const unknown = { vi: 'Biểu mẫu này không có mục đó', en: 'The form has no such item' };
    const untitled = { vi: 'Ghi tên mục cần bổ sung', en: 'Say what is asked for' };
    if (label === undefined)
      faults.push({ pointer: `/items/${index}/${kind === 'other' ? 'title' : 'target'}`, message: kind === 'other' ? untitled : unknown });
    else if (kind !== 'other' && seen.has(`${kind} ${key}`))
      faults.push({ pointer: `/items/${index}/target`, message: { vi: 'Mục này đã có trong phiếu', en: 'This is on the list already' } });
    seen.add(`${kind} ${key}`);
    return {
      id: newId(),
      kind,
      ...(kind === 'other' || key === undefined ? {} : { target: key }),
      title: title ?? label ?? '',
      instruction,
    };
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: items };
}

/** What the citizen's replies change. */
export interface Supplied {
  readonly items: readonly StoredItem[];
  readonly answers: Answers;
  /** New files by paper, with the index of the reply; they take the place of those sent before. */
  readonly files: readonly { readonly paper: string; readonly fileIds: readonly string[]; readonly reply: number }[];
  /** Field keys that got a new value, with the index of the reply. */
  readonly changed: ReadonlyMap<string, number>;
}

const WANTED = {
  answer: { member: 'value', vi: 'Nhập lại câu trả lời', en: 'Give the new answer' },
  paper: { member: 'fileIds', vi: 'Gửi ảnh hoặc tệp', en: 'Send a photo or file' },
  other: { member: 'note', vi: 'Viết câu trả lời', en: 'Write your reply' },
} as const;

/** Applies the replies: every item of the request exactly once, each in its own way; nothing else changes. */
export function applyReplies(items: readonly StoredItem[], replies: SupplementDossier['replies'], answers: Answers): Planned<Supplied> {
  const faults: Fault[] = [];
  const byItem = new Map<string, number>();
  replies.forEach(({ itemId }, index) => {
    if (!items.some((item) => item.id === itemId))
      faults.push({ pointer: `/replies/${index}/itemId`, message: { vi: 'Cơ quan không yêu cầu mục này', en: 'This was not asked for' } });
    else if (byItem.has(itemId))
      faults.push({ pointer: `/replies/${index}/itemId`, message: { vi: 'Mục này đã trả lời ở trên', en: 'This was answered above' } });
    byItem.set(itemId, index);
  });
  const next: Record<string, Answer | undefined> = { ...answers };
  const files: { paper: string; fileIds: readonly string[]; reply: number }[] = [];
  const changed = new Map<string, number>();
  const done = items.map((item) => {
    const index = byItem.get(item.id);
    const reply = index === undefined ? undefined : replies[index];
    if (index === undefined || reply === undefined) {
      faults.push({ pointer: '/replies', message: { vi: `Còn thiếu: ${item.title}`, en: `Still missing: ${item.title}` } });
      return item;
    }
    const { member, vi, en } = WANTED[item.kind];
    if (reply[member] === undefined) {
      faults.push({ pointer: `/replies/${index}/${member}`, message: { vi: `${vi}: ${item.title}`, en: `${en}: ${item.title}` } });
      return item;
    }
    if (item.kind === 'answer' && item.target) {
      next[item.target] = reply.value as Answer;
      changed.set(item.target, index);
    }
    if (item.kind === 'paper' && item.target) files.push({ paper: item.target, fileIds: reply.fileIds ?? [], reply: index });
    return item.kind === 'other' ? { ...item, reply: reply.note } : item;
  });
  return faults.length > 0 ? { ok: false, faults } : { ok: true, value: { items: done, answers: next, files, changed } };
}
