import type { QueryClient } from '@tanstack/react-query';
import { figuresOptions, filterFromUrl, queryOf, ticketOptions, ticketsOptions } from '@tinhso/feedback-citizen';
import { privacyNoticeOptions } from '@tinhso/privacy-citizen';
import {
  applyHereOptions,
  lifeEventOptions,
  lifeEventsOptions,
  procedureFormOptions,
  procedureOptions,
  searchOptions,
  searchFromUrl,
} from '@tinhso/procedures-citizen';
import { verificationOptions } from '@tinhso/signing-citizen';
import { lazyPage, type Api, type LazyPage } from '@tinhso/ui';
import type { PathParams } from './match.js';
import { PageLoading } from './shell/PageLoading.js';

/** Where a page is prepared: the client to ask and the cache to fill. */
export interface PrefetchContext {
  api: Api;
  queries: QueryClient;
  params: PathParams;
  search: URLSearchParams;
}

/** A page of the app and, when it is drawn on the server, what it needs to be readable at once. */
export interface AppRoute {
  path: string;
  page: LazyPage<{ params: PathParams }>;
  prefetch?: (context: PrefetchContext) => Promise<unknown>;
}

const loading = <PageLoading />;
const page = (load: Parameters<typeof lazyPage<{ params: PathParams }>>[0]) => lazyPage(load, loading);

/** Every page; the first pattern that fits wins. */
export const routes: readonly AppRoute[] = [
  {
    path: '/',
    page: page(async () => (await import('./home/HomePage.js')).HomePage),
    prefetch: ({ api, queries }) =>
      Promise.all([queries.prefetchQuery(applyHereOptions(api)), queries.prefetchQuery(lifeEventsOptions(api))]),
  },
  {
    path: '/thu-tuc',
    page: page(async () => (await import('@tinhso/procedures-citizen/pages')).SearchPage),
    prefetch: ({ api, queries, search }) => queries.prefetchInfiniteQuery(searchOptions(api, searchFromUrl(search))),
  },
  {
    path: '/thu-tuc/:code',
    page: page(async () => (await import('@tinhso/procedures-citizen/pages')).ProcedurePage),
    prefetch: ({ api, queries, params }) => queries.prefetchQuery(procedureOptions(api, params.code ?? '')),
  },
  { path: '/thu-tuc/:code/kiem-tra', page: page(async () => (await import('@tinhso/procedures-citizen/pages')).EligibilityPage) },
  {
    path: '/thu-tuc/:code/to-khai',
    page: page(async () => (await import('@tinhso/procedures-citizen/pages')).PaperFormPage),
    prefetch: ({ api, queries, params }) => queries.prefetchQuery(procedureFormOptions(api, params.code ?? '')),
  },
  {
    path: '/su-kien/:key',
    page: page(async () => (await import('@tinhso/procedures-citizen/pages')).LifeEventPage),
    prefetch: ({ api, queries, params }) => queries.prefetchQuery(lifeEventOptions(api, params.key ?? '')),
  },
  { path: '/nop/:code', page: page(async () => (await import('@tinhso/dossiers-citizen/apply')).StartPage) },
  { path: '/nop/:code/:draftId', page: page(async () => (await import('./rooms/ApplyRoom.js')).ApplyRoom) },
  { path: '/ho-so', page: page(async () => (await import('@tinhso/dossiers-citizen/dossiers')).DossierListPage) },
  { path: '/ho-so/nhom/:id', page: page(async () => (await import('@tinhso/dossiers-citizen/dossiers')).BundlePage) },
  { path: '/ho-so/:id', page: page(async () => (await import('./rooms/DossierRoom.js')).DossierRoom) },
  { path: '/ho-so/:id/bo-sung', page: page(async () => (await import('./rooms/SupplementRoom.js')).SupplementRoom) },
  { path: '/ho-so/:id/da-gui', page: page(async () => (await import('@tinhso/dossiers-citizen/dossiers')).ConfirmationPage) },
  { path: '/xem-truoc', page: page(async () => (await import('@tinhso/dossiers-citizen/preview')).PreviewPage) },
  { path: '/cung-ky/:id', page: page(async () => (await import('./rooms/CoSigningRoom.js')).CoSigningRoom) },
  { path: '/tra-cuu', page: page(async () => (await import('@tinhso/dossiers-citizen/tracking')).TrackingPage) },
  { path: '/giay-to', page: page(async () => (await import('@tinhso/wallet-citizen/pages')).WalletPage) },
  { path: '/giay-to/them', page: page(async () => (await import('./rooms/AddPaperRoom.js')).AddPaperRoom) },
  { path: '/giay-to/:id', page: page(async () => (await import('@tinhso/wallet-citizen/pages')).WalletPaperPage) },
  { path: '/thanh-toan', page: page(async () => (await import('@tinhso/payments-citizen/pages')).OwnPaymentsPage) },
  { path: '/thanh-toan/gio', page: page(async () => (await import('@tinhso/payments-citizen/pages')).BasketPage) },
  { path: '/thanh-toan/nop/:id', page: page(async () => (await import('@tinhso/payments-citizen/pages')).PayPage) },
  { path: '/thanh-toan/:id', page: page(async () => (await import('@tinhso/payments-citizen/pages')).PaymentPage) },
  { path: '/hoa-don', page: page(async () => (await import('@tinhso/bills-citizen/pages')).BillsPage) },
  { path: '/hoa-don/tra/:biller', page: page(async () => (await import('@tinhso/bills-citizen/pages')).LookUpPage) },
  { path: '/hoa-don/ma/:id', page: page(async () => (await import('@tinhso/bills-citizen/pages')).SavedCodePage) },
  {
    path: '/phan-anh',
    page: page(async () => (await import('@tinhso/feedback-citizen/pages')).ListPage),
    prefetch: ({ api, queries, search }) => queries.prefetchInfiniteQuery(ticketsOptions(api, queryOf(filterFromUrl(search)))),
  },
  { path: '/phan-anh/moi', page: page(async () => (await import('./rooms/ReportRoom.js')).ReportRoom) },
  { path: '/phan-anh/bao-tin', page: page(async () => (await import('@tinhso/feedback-citizen/pages')).AlertsPage) },
  { path: '/phan-anh/tra-cuu', page: page(async () => (await import('@tinhso/feedback-citizen/pages')).TrackPage) },
  {
    path: '/phan-anh/so-lieu',
    page: page(async () => (await import('@tinhso/feedback-citizen/pages')).FiguresPage),
    prefetch: ({ api, queries }) => queries.prefetchQuery(figuresOptions(api)),
  },
  { path: '/phan-anh/cua-toi', page: page(async () => (await import('@tinhso/feedback-citizen/pages')).OwnListPage) },
  { path: '/phan-anh/cua-toi/:code', page: page(async () => (await import('@tinhso/feedback-citizen/pages')).OwnTicketPage) },
  { path: '/phan-anh/da-gui/:code', page: page(async () => (await import('@tinhso/feedback-citizen/pages')).SentPage) },
  { path: '/phan-anh/theo-doi/:token', page: page(async () => (await import('@tinhso/feedback-citizen/pages')).FollowPage) },
  { path: '/phan-anh/thoi-theo-doi/:token', page: page(async () => (await import('@tinhso/feedback-citizen/pages')).LeavePage) },
  {
    path: '/phan-anh/:code',
    page: page(async () => (await import('@tinhso/feedback-citizen/pages')).TicketPage),
    prefetch: ({ api, queries, params }) => queries.prefetchQuery(ticketOptions(api, params.code ?? '')),
  },
  { path: '/viec/:token', page: page(async () => (await import('@tinhso/feedback-citizen/pages')).ContractorPage) },
  { path: '/thong-bao', page: page(async () => (await import('@tinhso/notifications-citizen/inbox')).InboxPage) },
  { path: '/quyen-rieng-tu/ai-da-xem', page: page(async () => (await import('@tinhso/audit-citizen/access-log')).AccessLogPage) },
  {
    path: '/quyen-rieng-tu',
    page: page(async () => (await import('@tinhso/privacy-citizen/pages')).OverviewPage),
    prefetch: ({ api, queries }) => queries.prefetchQuery(privacyNoticeOptions(api)),
  },
  { path: '/quyen-rieng-tu/dong-y', page: page(async () => (await import('@tinhso/privacy-citizen/pages')).ConsentsPage) },
  { path: '/quyen-rieng-tu/dong-y/bang-chung', page: page(async () => (await import('@tinhso/privacy-citizen/pages')).ProofPage) },
  { path: '/quyen-rieng-tu/yeu-cau', page: page(async () => (await import('@tinhso/privacy-citizen/pages')).RequestsPage) },
  { path: '/quyen-rieng-tu/yeu-cau/moi', page: page(async () => (await import('@tinhso/privacy-citizen/pages')).AskPage) },
  { path: '/quyen-rieng-tu/yeu-cau/:id', page: page(async () => (await import('@tinhso/privacy-citizen/pages')).RequestPage) },
  { path: '/quyen-rieng-tu/tai-du-lieu', page: page(async () => (await import('@tinhso/privacy-citizen/pages')).CopyPage) },
  { path: '/quyen-rieng-tu/xoa', page: page(async () => (await import('@tinhso/privacy-citizen/pages')).ErasePage) },
  { path: '/ca-nhan', page: page(async () => (await import('./profile/ProfilePage.js')).ProfilePage) },
  { path: '/ca-nhan/thong-tin', page: page(async () => (await import('@tinhso/identity-citizen/profile')).ProfilePage) },
  { path: '/dang-nhap/vneid', page: page(async () => (await import('@tinhso/identity-citizen/eid')).EidReturnPage) },
  { path: '/ca-nhan/bao-mat', page: page(async () => (await import('@tinhso/identity-citizen/security')).SecurityPage) },
  { path: '/ca-nhan/bao-mat/mat-khau', page: page(async () => (await import('@tinhso/identity-citizen/security')).PasswordPage) },
  { path: '/ca-nhan/bao-mat/ung-dung', page: page(async () => (await import('@tinhso/identity-citizen/security')).AuthenticatorPage) },
  { path: '/ca-nhan/uy-quyen', page: page(async () => (await import('@tinhso/delegation-citizen/pages')).DelegationsPage) },
  { path: '/ca-nhan/uy-quyen/cap', page: page(async () => (await import('@tinhso/delegation-citizen/pages')).GrantPage) },
  { path: '/ca-nhan/uy-quyen/con', page: page(async () => (await import('@tinhso/delegation-citizen/pages')).ChildPage) },
  { path: '/ca-nhan/uy-quyen/co-so', page: page(async () => (await import('@tinhso/delegation-citizen/pages')).CompanyPage) },
  { path: '/ca-nhan/uy-quyen/:id', page: page(async () => (await import('@tinhso/delegation-citizen/pages')).DelegationPage) },
  { path: '/ho-tro', page: page(async () => (await import('@tinhso/assistance-citizen/helper')).HelperPage) },
  { path: '/ho-tro/phien/:id', page: page(async () => (await import('@tinhso/assistance-citizen/helper')).SessionPage) },
  { path: '/ho-tro/phien/:id/phieu-dong-y', page: page(async () => (await import('@tinhso/assistance-citizen/helper')).ConsentPrintPage) },
  { path: '/ho-tro/phien/:id/phieu/:filing', page: page(async () => (await import('@tinhso/assistance-citizen/helper')).SlipPrintPage) },
  { path: '/viec-lam-giup', page: page(async () => (await import('@tinhso/assistance-citizen/own')).OwnMattersPage) },
  { path: '/viec-lam-giup/:id', page: page(async () => (await import('@tinhso/assistance-citizen/own')).OwnFilingPage) },
  { path: '/xac-nhan/:token', page: page(async () => (await import('@tinhso/assistance-citizen/link')).LinkPage) },
  { path: '/dang-nhap', page: page(async () => (await import('@tinhso/identity-citizen')).SignInPage) },
  { path: '/dang-ky', page: page(async () => (await import('@tinhso/identity-citizen')).RegisterPage) },
  { path: '/quen-mat-khau', page: page(async () => (await import('@tinhso/identity-citizen/recovery')).RecoveryPage) },
  { path: '/khong-phai-toi', page: page(async () => (await import('@tinhso/identity-citizen/recovery')).DisownPage) },
  { path: '/ca-nhan/lien-he', page: page(async () => (await import('@tinhso/identity-citizen/contact')).ContactsPage) },
  {
    path: '/verify',
    page: page(async () => (await import('@tinhso/signing-citizen/verify')).VerifyPage),
    prefetch: async ({ api, queries, search }) =>
      search.get('ma') && queries.prefetchQuery(verificationOptions(api, search.get('ma') ?? '')),
  },
  {
    path: '/verify/:code',
    page: page(async () => (await import('@tinhso/signing-citizen/verify')).VerifyPage),
    prefetch: ({ api, queries, params }) => queries.prefetchQuery(verificationOptions(api, params.code ?? '')),
  },
];
