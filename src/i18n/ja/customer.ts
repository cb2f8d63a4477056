import type { CustomerMessages } from '../messages.js';

export const customer: CustomerMessages = {
  signIn: 'ログイン',
  signInHint: 'パスワードは不要です。メールで届くリンクを開くとログインできます。',
  signInSend: 'リンクをメールで受け取る',
  signInSending: '送信中…',
  signInLook: 'メールをご確認ください',
  signInSent: { other: '{email}宛にログイン用のリンクをお送りしました。{count}分以内に1回だけ使えます。' },
  signInWaiting: 'この端末で開くと、このページは自動的に先へ進みます。',
  signInSpam: '届かない場合は、迷惑メールフォルダもご確認ください。',
  signInResend: 'もう一度送る',
  signInResendIn: { other: '{count}秒後にもう一度送れます' },
  signInResent: '新しいリンクをお送りしました。',
  signInOther: '別のメールアドレスを使う',
  signInOver: 'リンクの有効期限が切れました。新しいリンクを受け取るには、メールアドレスを入力してください。',
  signInOpening: 'ログインしています…',
  signedIn: 'ログインしました。',
  signedInAs: '{email}でログイン中',
  signedOut: 'ログアウトしました。カートはそのまま残っています。',
  linkExpired: 'このリンクは有効期限が切れています。新しいリンクを受け取るには、メールアドレスを入力してください。',
  linkUsed:
    'このリンクはすでに使用されています。1回しか使えません。新しいリンクを受け取るには、メールアドレスを入力してください。',
  linkInvalid: 'このリンクは使えません。新しいリンクを受け取るには、メールアドレスを入力してください。',
  linkUnanswered: 'ショップから応答がなかったため、まだログインできていません。',
  logOut: 'ログアウト',

  customerKnown:
    'すでにアカウントをお持ちです。メールでログインするとお客様情報が入力されます。このまま続けることもできます。',
  customerLook: 'ログイン用のリンクをお送りしました。このままお手続きを続けられます。',
  customerAddress: '登録済みの住所を使う',
  customerFilled: '登録済みの住所を入力しました。',
  customerNotYou: '別の方ですか？',
  accountOffer: 'ご注文をアカウントに保存しませんか',
  accountOfferHint: 'パスワードは不要です。次回は住所が自動で入力され、ご注文の状況も確認できます。',
  accountOfferCreate: 'アカウントを作成',
  accountOfferDone: 'アカウントを作成しました。ログインするには、{email}宛にお送りしたリンクを開いてください。',
  accountOfferExists: 'このメールアドレスのアカウントがすでにあります。ログインすると、そこでご注文を確認できます。',
};
