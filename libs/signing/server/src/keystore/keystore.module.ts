import { Module } from '@nestjs/common';
import { AppConfig } from '@tinhso/platform';
import { CertificateAuthority, HttpCertificateAuthority } from './certificate-authority.js';
import { KeyFiles } from './key-files.js';
import { Keystore } from './keystore.js';
import { StatementKeyFiles } from './statement-key-files.js';
import { StatementSigner } from './statement-signer.js';
import { TrustStore } from './trust-store.js';

/** Keys and trust under `DATA_DIR/keystore`. Opening one costs nothing; keys are read at first use. */
@Module({
  providers: [
    { provide: TrustStore, useFactory: (config: AppConfig) => new TrustStore(config.dataPath('keystore', 'trust')), inject: [AppConfig] },
    {
      provide: CertificateAuthority,
      useFactory: ({ settings }: AppConfig) => new HttpCertificateAuthority(settings.SANDBOX_URL),
      inject: [AppConfig],
    },
    {
      provide: Keystore,
      useFactory: (config: AppConfig, trust: TrustStore, authority: CertificateAuthority) =>
        new Keystore(new KeyFiles(config.dataPath('keystore', 'identities')), trust, authority, config.settings.KEYSTORE_PASSPHRASE),
      inject: [AppConfig, TrustStore, CertificateAuthority],
    },
    {
      provide: StatementSigner,
      useFactory: (config: AppConfig) =>
        new StatementSigner(new StatementKeyFiles(config.dataPath('keystore', 'statements')), config.settings.KEYSTORE_PASSPHRASE),
      inject: [AppConfig],
    },
  ],
  exports: [TrustStore, Keystore, StatementSigner],
})
export class KeystoreModule {}
