import { defineMessages } from '../i18n/define-messages.js';

export const apiMessages = defineMessages({
  'ui.api.network.title': { vi: 'Không có mạng, hoặc mạng quá yếu', en: 'No connection, or it is too weak' },
  'ui.api.network.detail': {
    vi: 'Những gì bạn đã nhập vẫn còn trên máy này. Có mạng thì thử lại.',
    en: 'What you typed is still on this device. Try again when you are connected.',
  },
  'ui.api.tooMany.title': { vi: 'Bạn đã thử quá nhiều lần', en: 'Too many attempts' },
  'ui.api.tooMany.detail': {
    vi: 'Thử lại sau {minutes} phút.',
    en: 'Try again in {minutes, plural, one {# minute} other {# minutes}}.',
  },
  'ui.api.server.title': { vi: 'Máy chủ đang bận', en: 'The server is busy' },
  'ui.api.server.detail': {
    vi: 'Chưa có gì bị mất. Chờ một phút rồi thử lại.',
    en: 'Nothing is lost. Wait a minute, then try again.',
  },
  'ui.api.refused.title': { vi: 'Chưa làm được việc này', en: 'This could not be done' },
  'ui.api.retry': { vi: 'Thử lại', en: 'Try again' },
  'ui.api.reference': { vi: 'Mã để đọc cho người hỗ trợ: {reference}', en: 'Code to read out to support: {reference}' },
});
