import { requestStatusTones, type PrivacyRequestRow } from '@tinhso/privacy-contract';
import { Tag, type Tone } from '@tinhso/ui';

const tones: Record<(typeof requestStatusTones)[keyof typeof requestStatusTones], Tone> = {
  running: 'info',
  done: 'ok',
  refused: 'error',
  closed: 'plain',
};

/** Where a request stands. */
export function StatusTag({ request: { status, statusText } }: { request: Pick<PrivacyRequestRow, 'status' | 'statusText'> }) {
  return <Tag tone={tones[requestStatusTones[status]]}>{statusText}</Tag>;
}
