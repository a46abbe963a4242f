import { useQuery } from '@tanstack/react-query';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Brand } from '@tinhso/ui/console';
import { useEffect } from 'react';
import { messages } from './messages.js';
import { outlineOf } from './outline.js';
import { SignInForm } from './SignInForm.js';

/** Sign-in of the staff, with the province's outline. `onSignedIn` leads on to the page that was asked for. */
export function SignInPage({ onSignedIn }: { onSignedIn: () => void }) {
  const t = useT(messages);
  const api = useApi();
  const province = useQuery({
    queryKey: ['province'],
    queryFn: () => unwrap(api.GET('/api/v1/public/province', {})),
    staleTime: Infinity,
  });
  const title = t('identity.staff.title');
  useEffect(() => {
    document.title = `${title} · ${t('identity.staff.product')}`;
  }, [title, t]);
  const outline = province.data && outlineOf(province.data.code);
  return (
    <div className="sign">
      <aside>
        {outline && <img className="map" src={outline} alt="" />}
        <div className="who r">
          <Brand />
          <div>
            <div className="b name">{t('identity.staff.product')}</div>
            <div className="m">{province.data?.fullName}</div>
          </div>
        </div>
        <div className="what">
          <p className="b">{t('identity.staff.desk')}</p>
          <p className="m">{province.data && t('identity.staff.purpose', { communes: province.data.communes })}</p>
        </div>
      </aside>
      <main>
        <SignInForm title={title} onSignedIn={onSignedIn} />
        <p className="m s">{t('identity.staff.help')}</p>
        <p className="s">
          <a href="/">{t('identity.staff.citizen')}</a>
        </p>
      </main>
    </div>
  );
}
