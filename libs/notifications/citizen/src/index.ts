/** Live connection and unread count, needed on every page; the inbox itself is `./inbox`. */
export { LiveNotifications } from './LiveNotifications.js';
export { useUnread } from './useUnread.js';
