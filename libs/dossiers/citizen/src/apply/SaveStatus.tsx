import { formatTime, Icon, ProblemNotice, useT } from '@tinhso/ui';
import type { SaveState } from '../drafts/draft-keeper.js';
import { messages } from './messages.js';

/** Where the last change is: said in words, at the end of every question. */
export function SaveStatus({ save }: { save: SaveState }) {
  const t = useT(messages);
  if (save.kind === 'stopped') return <ProblemNotice error={save.error} />;
  if (save.kind === 'conflict') return null;
  const words = {
    saved: () => t('dossiers.save.saved', { time: save.kind === 'saved' ? formatTime(save.at) : '' }),
    saving: () => t('dossiers.save.saving'),
    waiting: () => t('dossiers.save.waiting'),
  }[save.kind]();
  return (
    <p className={save.kind === 'waiting' ? 'draft draft--waiting' : 'draft'} role="status">
      <Icon name={save.kind === 'saved' ? 'check' : save.kind === 'saving' ? 'clock' : 'offline'} />
      {words}
    </p>
  );
}
