import type { ReviewMessages } from '../messages.js';

export const reviews: ReviewMessages = {
  reviews: 'レビュー',
  reviewsCount: { other: 'レビュー{count}件' },
  reviewsNone: 'レビューはまだありません。最初のレビューをお寄せください。',
  ratingAverage: '{most}点満点中{rating}点',
  starsGiven: { other: '星{count}つ' },
  starsShare: { other: '{stars}：{count}件' },
  reviewVerified: '購入確認済み',
  reviewAnonymous: '匿名',
  reviewsMore: 'レビューをもっと見る',
  reviewsShown: { other: '{count}件のレビューを表示しています' },
  reviewOf: '{name}さんのレビュー',

  reviewWrite: 'レビューを書く',
  reviewRating: '評価',
  reviewTitle: 'タイトル',
  reviewBody: 'レビュー',
  reviewName: 'お名前',
  reviewEmail: 'メールアドレス',
  reviewEmailHelp: '公開されません。',
  reviewSend: 'レビューを送信',
  reviewSending: '送信中…',
  reviewCancel: 'キャンセル',
  reviewThanks: 'ありがとうございます！確認後、ここに掲載されます。',
  reviewNeedsRating: '星の数を選んでください。',
  reviewNeedsBody: 'ひとことお書きください。',
  reviewNeedsEmail: 'メールアドレスを入力してください（例：name@example.com）。',
  reviewTooMany: 'レビューの送信は1分間に5件までです。少し待ってからもう一度送信してください。',
  reviewUnclear:
    'ショップから応答がなく、レビューが届いたか確認できませんでした。もう一度送信すると、二重に届くことがあります。',
};
