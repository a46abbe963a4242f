/** Words of the parts that every room of the console shares. */
export const consoleMessages = {
  'ui.console.loading': { vi: 'Đang tải', en: 'Loading' },
  'ui.console.retry': { vi: 'Thử lại', en: 'Try again' },
  'ui.console.cancel': { vi: 'Để sau', en: 'Not now' },
  'ui.console.busy': { vi: 'Đang thực hiện…', en: 'Working…' },
  'ui.console.more': { vi: 'Tải thêm', en: 'Load more' },
  'ui.console.loadingMore': { vi: 'Đang tải thêm', en: 'Loading more' },
  'ui.console.clearSearch': { vi: 'Xoá từ tìm', en: 'Clear the search' },
  'ui.console.itemFailed': { vi: '{code}: {reason}', en: '{code}: {reason}' },
  'ui.console.dismiss': { vi: 'Đóng kết quả', en: 'Close the results' },
};
