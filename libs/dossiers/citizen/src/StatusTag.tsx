import { statusTones, type DossierStatus, type StatusTone } from '@tinhso/dossiers-contract';
import { Tag, type IconName, type Tone } from '@tinhso/ui';

const looks: Record<StatusTone, { tone: Tone; icon?: IconName }> = {
  running: { tone: 'info' },
  waiting: { tone: 'warn', icon: 'paused' },
  done: { tone: 'ok' },
  refused: { tone: 'error' },
  closed: { tone: 'plain', icon: 'forbidden' },
};

/** Where a dossier stands: the word of the contract with its icon and tint. */
export function StatusTag({ status, text }: { status: DossierStatus; text: string }) {
  return <Tag {...looks[statusTones[status]]}>{text}</Tag>;
}
