import type { WorklistName } from '@tinhso/casework-contract';

/** Sequences that go to a list from anywhere: T ("tới"), then the letter of the list. */
export const goKeys: Partial<Record<WorklistName, string>> = {
  to_receive: 't n',
  to_process: 't c',
  mine: 't g',
  to_sign: 't k',
  to_return: 't r',
  overdue: 't h',
  due_today: 't m',
  open: 't a',
};
