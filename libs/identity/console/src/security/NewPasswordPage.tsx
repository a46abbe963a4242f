import type { StaffMe } from '@tinhso/identity-contract';
import { useSession, useT } from '@tinhso/ui';
import { Brand } from '@tinhso/ui/console';
import { useEffect } from 'react';
import { securityMessages as messages } from './messages.js';
import { NewPasswordForm } from './NewPasswordForm.js';

/** Before anything else: a password that was handed over is known to somebody else, and opens nothing but this. */
export function NewPasswordPage({ me }: { me: StaffMe }) {
  const t = useT(messages);
  const { session } = useSession<StaffMe>();
  const title = t('staffSecurity.first.title');
  useEffect(() => {
    document.title = `${title} · ${t('staffSecurity.product')}`;
  }, [title, t]);
  return (
    <div className="sign">
      <aside>
        <div className="who r">
          <Brand />
          <div className="b name">{t('staffSecurity.product')}</div>
        </div>
      </aside>
      <main>
        <h1>{title}</h1>
        <p>{t('staffSecurity.first.lead', { name: me.fullName })}</p>
        <NewPasswordForm focused onChanged={() => void session.refresh()} />
        <p className="s">
          <button type="button" className="link" onClick={() => void session.signOut()}>
            {t('staffSecurity.first.later')}
          </button>
        </p>
      </main>
    </div>
  );
}
