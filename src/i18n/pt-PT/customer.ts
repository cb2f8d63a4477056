import type { CustomerMessages } from '../messages.js';

export const customer: CustomerMessages = {
  signIn: 'Iniciar sessão',
  signInHint: 'Sem palavra-passe: enviamos uma ligação por e-mail, e basta abri-la para iniciar sessão.',
  signInSend: 'Receber uma ligação por e-mail',
  signInSending: 'A enviar…',
  signInLook: 'Veja o seu e-mail',
  signInSent: {
    one: 'Uma ligação para iniciar sessão vai a caminho de {email}. Funciona uma vez, durante {count} minuto.',
    many: 'Uma ligação para iniciar sessão vai a caminho de {email}. Funciona uma vez, durante {count} de minutos.',
    other: 'Uma ligação para iniciar sessão vai a caminho de {email}. Funciona uma vez, durante {count} minutos.',
  },
  signInWaiting: 'Abra-a neste dispositivo, e esta página continua sozinha.',
  signInSpam: 'Não chegou nada? Veja também na pasta de spam.',
  signInResend: 'Enviar novamente',
  signInResendIn: {
    one: 'Enviar novamente dentro de {count} segundo',
    many: 'Enviar novamente dentro de {count} de segundos',
    other: 'Enviar novamente dentro de {count} segundos',
  },
  signInResent: 'Outra ligação vai a caminho.',
  signInOther: 'Usar outro endereço de e-mail',
  signInOver: 'A ligação expirou. Indique o seu e-mail para receber uma nova.',
  signInOpening: 'A iniciar sessão…',
  signedIn: 'Sessão iniciada.',
  signedInAs: 'Sessão iniciada como {email}',
  signedOut: 'Terminou a sessão. O carrinho continua aqui.',
  linkExpired: 'Esta ligação expirou. Indique o seu e-mail para receber uma nova.',
  linkUsed: 'Esta ligação já foi usada e só funciona uma vez. Indique o seu e-mail para receber uma nova.',
  linkInvalid: 'Esta ligação não funciona. Indique o seu e-mail para receber uma nova.',
  linkUnanswered: 'A loja não respondeu, pelo que a sessão ainda não foi iniciada.',
  logOut: 'Terminar sessão',

  customerKnown:
    'Já tem uma conta aqui. Inicie sessão por e-mail para ter os dados preenchidos, ou simplesmente continue.',
  customerLook: 'Uma ligação para iniciar sessão vai a caminho. Pode simplesmente continuar.',
  customerAddress: 'Usar a minha morada guardada',
  customerFilled: 'A sua morada guardada foi preenchida.',
  customerNotYou: 'Não é a sua conta?',
  accountOffer: 'Guarde as suas encomendas numa conta',
  accountOfferHint:
    'Sem palavra-passe. Da próxima vez a morada já vem preenchida, e pode acompanhar as suas encomendas.',
  accountOfferCreate: 'Criar conta',
  accountOfferDone: 'A conta está criada. Para iniciar sessão, abra a ligação que enviámos para {email}.',
  accountOfferExists: 'Já existe uma conta com este e-mail. Inicie sessão para ver lá a sua encomenda.',
};
