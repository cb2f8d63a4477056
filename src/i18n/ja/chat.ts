import type { ChatMessages } from '../messages.js';

export const chat: ChatMessages = {
  chat: 'チャット',
  chatUnread: { other: 'チャット、新着メッセージ{count}件' },
  chatTitle: '{store}とのチャット',
  chatGreeting: 'こんにちは！どのようなご用件でしょうか？メッセージをお送りいただければ、こちらでお答えします。',
  chatMessages: 'メッセージ',
  chatFromYou: 'お客様',
  chatFromShop: 'ショップ',
  chatToNewest: '下に新着メッセージがあります',

  chatMessage: 'メッセージ',
  chatSend: '送信',
  chatNeedsText: '先にメッセージを入力してください。',
  chatCharactersLeft: { other: '残り{count}文字' },
  chatTooLong: { other: 'メッセージが{count}文字超過しています。短くするか、2回に分けて送信してください。' },

  chatSending: '送信中…',
  chatChecking: '届いたか確認しています…',
  chatSent: '送信済み',
  chatFailed: '送信できませんでした。',
  chatOffline: 'オフラインです。接続が戻るまで、メッセージはここに保存されます。',
  chatUnclear: 'ショップから応答がありませんでした。再送する前に、メッセージが届いているか確認します。',
  chatDiscard: 'メッセージを削除',

  chatAboutProduct: '{name}についての質問',
  chatAboutOrder: 'ご注文{number}についての質問',
  chatAboutDrop: '「{subject}」を外す',

  chatEmailAsk: 'ページを離れた後に届く回答を、メールでもお送りしましょうか？',
  chatEmail: 'メールアドレス',
  chatEmailSave: 'お願いします',
  chatEmailSkip: '不要です',
  chatEmailSaved: 'ありがとうございます。ページを離れた場合は、メールでも回答をお送りします。',
  chatEmailNeeded: 'メールアドレスを入力してください（例：name@example.com）。',

  chatEnded: 'このチャットは終了しました。次のメッセージから新しいチャットが始まります。',
  chatPaused: 'ショップは現在休業中のため、お返事できません。またのお越しをお待ちしております。',
  chatUnavailable: 'このページでは現在チャットをご利用いただけません。別の方法でショップにお問い合わせください。',
  chatReconnecting: '現在ショップに接続できません。接続が戻り次第、新しいメッセージが表示されます。',
};
