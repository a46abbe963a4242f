import type { StaffMe } from '@tinhso/identity-contract';
import { useSession, useT } from '@tinhso/ui';
import { SignFrame } from '../SignFrame.js';
import { securityMessages as messages } from './messages.js';
import { NewPasswordForm } from './NewPasswordForm.js';

/** Before anything else: a password that was handed over is known to somebody else, and opens nothing but this. */
export function NewPasswordPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const { session } = useSession<StaffMe>();
  const title = t('staffSecurity.first.title');
  return (
    <SignFrame title={title}>
      <h1>{title}</h1>
      <p>{t('staffSecurity.first.lead', { name: me.fullName })}</p>
      <NewPasswordForm focused onChanged={() => void session.refresh()} />
      <p className="s">
        <button type="button" className="link" onClick={() => void session.signOut()}>
          {t('staffSecurity.first.later')}
        </button>
      </p>
    </SignFrame>
  );
}
