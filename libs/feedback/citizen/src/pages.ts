export { FollowPage, LeavePage } from './follow/FollowLinkPage.js';
export { FiguresPage } from './list/FiguresPage.js';
export { ListPage } from './list/ListPage.js';
export { TrackPage } from './list/TrackPage.js';
export { OwnListPage } from './own/OwnListPage.js';
export { OwnTicketPage } from './own/OwnTicketPage.js';
export { ReportPage } from './report/ReportPage.js';
export { SentPage } from './report/SentPage.js';
export { TicketPage } from './view/TicketPage.js';
