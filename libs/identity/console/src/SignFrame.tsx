import { useQuery } from '@tanstack/react-query';
import { unwrap, useApi, useT } from '@tinhso/ui';
import { Brand } from '@tinhso/ui/console';
import { useEffect, type ReactNode } from 'react';
import { messages } from './messages.js';
import { outlineOf } from './outline.js';

/** The page before the desk: the province's outline at the left, what is asked at the right. */
export function SignFrame({ title, children }: { title: string; children: ReactNode }) {
  const t = useT(messages);
  const api = useApi();
  const province = useQuery({
    queryKey: ['province'],
    queryFn: () => unwrap(api.GET('/api/v1/public/province', {})),
    staleTime: Infinity,
  });
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
      <main>{children}</main>
    </div>
  );
}
