import { definePersistence } from '@tinhso/platform';
import { Wallet1764010000000 } from './migrations/1764010000000-wallet.js';
import { PaperReminders1764130000000 } from './migrations/1764130000000-paper-reminders.js';
import { PaperSources1764140000000 } from './migrations/1764140000000-paper-sources.js';
import { WalletPaperFileRow } from './wallet-paper-file.entity.js';
import { WalletPaperRow } from './wallet-paper.entity.js';
import { WalletReminderRow } from './wallet-reminder.entity.js';
import { WalletToldRow } from './wallet-told.entity.js';
import { WalletUseFileRow } from './wallet-use-file.entity.js';
import { WalletUseRow } from './wallet-use.entity.js';

/** A use is never changed; it goes only with its owner, and only when no dossier holds what was handed over. */
export const walletPersistence = definePersistence({
  domain: 'wallet',
  entities: [WalletPaperRow, WalletPaperFileRow, WalletUseRow, WalletUseFileRow, WalletReminderRow, WalletToldRow],
  migrations: [Wallet1764010000000, PaperReminders1764130000000, PaperSources1764140000000],
  grants: {
    wallet_paper: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    wallet_paper_file: ['SELECT', 'INSERT', 'DELETE'],
    wallet_use: ['SELECT', 'INSERT', 'DELETE'],
    wallet_use_file: ['SELECT', 'INSERT', 'DELETE'],
    wallet_reminder: ['SELECT', 'INSERT', 'UPDATE', 'DELETE'],
    wallet_told: ['SELECT', 'INSERT', 'DELETE'],
  },
  sealed: { wallet_paper: { columns: ['sealed'] }, wallet_use: { columns: ['sealed'] } },
});
