import { Button, formatBytes, Icon, ProblemNotice, Section, useDownload, useT } from '@tinhso/ui';
import type { WalletFile, WalletPaper } from '@tinhso/wallet-contract';
import { detailMessages } from './messages.js';
import { usePicture } from './usePicture.js';

/** The pictures of a paper, or its files to download. */
export function Pictures({ paper }: { paper: WalletPaper }) {
  const t = useT(detailMessages);
  const download = useDownload();
  return (
    <Section>
      <ul className="wallet-pictures">
        {paper.files.map((file, index) => (
          <li key={file.id}>
            {file.mediaType.startsWith('image/') ? (
              <Picture file={file} label={t('wallet.paper.picture', { number: index + 1, name: paper.name })} />
            ) : (
              <p className="wallet-picture wallet-picture--file">
                <Icon name="document" size="l" />
              </p>
            )}
            <Button
              look="quiet"
              icon="download"
              busy={download.busy && t('wallet.paper.downloading')}
              onClick={() => void download.start(`/api/v1/citizen/files/${file.id}/content`, file.name)}
            >
              {t('wallet.paper.downloadFile', { name: `${file.name} (${formatBytes(file.size)})` })}
            </Button>
          </li>
        ))}
      </ul>
      {download.error && <ProblemNotice error={download.error} />}
    </Section>
  );
}

function Picture({ file, label }: { file: WalletFile; label: string }) {
  const t = useT(detailMessages);
  const picture = usePicture(file.id);
  if (picture.isError) return <p className="wallet-picture wallet-picture--file">{t('wallet.paper.pictureFailed')}</p>;
  return <div className="wallet-picture">{picture.data && <img src={picture.data} alt={label} />}</div>;
}
