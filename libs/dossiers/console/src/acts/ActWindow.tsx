import type { StaffDossier } from '@tinhso/dossiers-contract';
import { ApiError, useT } from '@tinhso/ui';
import { Failure, Window } from '@tinhso/ui/console';
import type { FormEvent, ReactNode } from 'react';
import type { Act } from './acts.js';
import { ChangeNotice } from './ChangeNotice.js';
import { messages } from './messages.js';
import type { ActBody } from './useAct.js';
import { useSeen } from './useSeen.js';

/** Sends acts; what `useAct` gives. */
export interface Sender {
  mutate(message: { act: Act; version: number; body: ActBody }): void;
  isPending: boolean;
  error: unknown;
}

/** What every window of an act gets. */
export interface ActWindowProps {
  dossier: StaffDossier;
  sender: Sender;
  onClose: () => void;
}

interface FrameProps extends ActWindowProps {
  act: Act;
  title: string;
  submit: string;
  /** What will happen, in a sentence or two. */
  what?: string;
  width?: number;
  /** The body to send, or undefined after showing what is wrong with it. */
  read: () => ActBody | undefined;
  /** Nothing has to be typed: the button has the focus, Enter does it. */
  ready?: boolean;
  /** Stands in the foot, left of the button. */
  foot?: ReactNode;
  /** Something to look at beside the form. */
  beside?: ReactNode;
  children?: ReactNode;
}

/**
 * The window of an act. It acts on the dossier as it was when the window was opened: if the dossier changes meanwhile, the change is
 * shown and has to be seen before the act can be sent. What was typed stays through failures, changes and closing.
 */
export function ActWindow({ act, dossier, sender, onClose, title, submit, what, width, read, ready, foot, beside, children }: FrameProps) {
  const t = useT(messages);
  const { seen, changes, acknowledge, gone } = useSeen(dossier, act);
  const raced = sender.error instanceof ApiError && sender.error.code === 'dossier-changed';
  const blocked = changes !== undefined || gone !== undefined;
  const send = (event: FormEvent) => {
    event.preventDefault();
    if (blocked || sender.isPending) return;
    const body = read();
    if (body) sender.mutate({ act, version: seen.version, body });
  };
  const about = t('dossiers.window.about', {
    code: dossier.code,
    applicant: dossier.applicant.fullName,
    procedure: dossier.procedure.title,
  });
  /* eslint-disable jsx-a11y/no-noninteractive-tabindex --
     What scrolls without a control inside must itself take the focus, or the keyboard cannot reach its end (WCAG 2.1.1). */
  const main = (
    <div className="mbody" role="group" aria-label={title} tabIndex={ready ? 0 : undefined}>
      {changes && <ChangeNotice changes={changes} gone={gone} onSeen={acknowledge} />}
      {Boolean(sender.error) && !raced && <Failure error={sender.error} />}
      {what && <p>{what}</p>}
      {children}
    </div>
  );
  const aside = beside && (
    <div className="mbody" role="group" aria-label={t('dossiers.window.beside')} tabIndex={0}>
      {beside}
    </div>
  );
  /* eslint-enable jsx-a11y/no-noninteractive-tabindex */
  return (
    <Window title={title} about={about} width={width} onClose={onClose}>
      <form className="sheet" onSubmit={send} noValidate>
        {aside ? (
          <div className="mtwo">
            {main}
            {aside}
          </div>
        ) : (
          main
        )}
        <div className="mfoot">
          {foot}
          <span className="grow" />
          <button className="btn p lg" data-autofocus={ready || undefined} aria-disabled={blocked || sender.isPending}>
            {sender.isPending ? t('dossiers.window.sending') : changes ? t('dossiers.changed.first') : submit}
          </button>
        </div>
      </form>
    </Window>
  );
}

/** Where the words typed for an act are kept in the tab until it is done. */
export const draftName = (dossierId: string, act: Act): string => `act.${act}.${dossierId}`;
