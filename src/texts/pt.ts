import type { Texts } from './texts.ts';

/** Brazilian Portuguese. */
export const pt = {
  errors: {
    ERR_BAD_REQUEST: 'O pedido não está bem formulado.',
    ERR_NOT_FOUND: 'Não existe nada assim por aqui.',
    ERR_TOO_LARGE: 'O pedido é grande demais.',
    ERR_RATE_LIMIT: 'Pedidos demais. Espere um pouco.',
    ERR_UNAUTHORIZED: 'Entre na sua conta primeiro.',
    ERR_CREDENTIALS: 'Este nome e esta senha não combinam.',
    ERR_INACTIVE: 'Esta conta foi encerrada.',
    ERR_NAME_TAKEN: 'Este nome já está em uso.',
    ERR_EMAIL_TAKEN: 'Já existe uma conta com este endereço.',
    ERR_FORBIDDEN: 'Isso não é para você.',
    ERR_CONFLICT: 'Alguma coisa mudou nesse meio-tempo. Olhe de novo e tente outra vez.',
    ERR_SUPERSEDED: 'Agora a sua conexão está em outro lugar.',
    ERR_REGION_MISMATCH: 'Você não está nesta região.',
    ERR_REGION_CLOSED: 'Esta região está fechada.',
    ERR_NO_SHIP: 'Você não tem nenhuma nave em condições de voar.',
    ERR_SHIP_IMMOBILIZED: 'Sua nave não sai do lugar enquanto não for consertada.',
    ERR_SHIP_HARMONIZING: 'Sua nave está em harmonização e ainda não pode se mover.',
    ERR_SHIP_HELD: 'Outra nave mantém a sua presa.',
    ERR_SENSORS_OFFLINE: 'Seus sensores ficam fora do ar até a nave passar pela manutenção.',
    ERR_SHIP_ADRIFT: 'Essa nave está lá fora, no espaço. Embarque nela e atraque.',
    ERR_NOT_SOLD_HERE: 'Isso não se vende aqui.',
    ERR_NPC_ONLY_HULL: 'Nenhum piloto pode ter um casco desses.',
    ERR_REQUIREMENT: 'Você não cumpre os requisitos para isso.',
    ERR_FLEET_FULL: 'Você já tem o máximo de naves permitido.',
    ERR_NO_SERVICE: 'A estação não faz esse serviço.',
    ERR_NOTHING_TO_REPAIR: 'Não há nada para consertar.',
    ERR_UPGRADE_LIMIT: 'Este casco não comporta mais disso.',
    ERR_NOT_INSURABLE: 'Ninguém faz seguro de um casco desses.',
    ERR_ALREADY_INSURED: 'A nave já tem um seguro igual ou melhor.',
    ERR_DOCKED: 'Sua nave está atracada. Desatraque primeiro.',
    ERR_NOT_DOCKED: 'Sua nave precisa estar atracada lá.',
    ERR_LANDED: 'Você está em um planeta. Decole primeiro.',
    ERR_NO_TURNS: 'Você não tem turnos suficientes. Eles voltam à meia-noite UTC.',
    ERR_NO_CREDITS: 'Você não tem créditos suficientes.',
    ERR_WRONG_SECTOR: 'Isso fica em outro setor.',
    ERR_NOT_ADJACENT: 'Não há passagem daqui até lá.',
    ERR_NO_PATH: 'Nenhuma rota aberta para você leva até lá.',
    ERR_ALREADY_INVESTIGATED: 'Alguém já investigou isso antes.',
    ERR_TUNNEL_CLOSED: 'O túnel está fechado.',
    ERR_CROSS_REGION: 'Esse setor fica em outra região: só se chega lá com uma viagem.',
    ERR_ACCESS_DENIED: 'A facção que controla esse setor não deixa você entrar.',
    ERR_STATION_CLOSED: 'A estação está fechada.',
    ERR_STATION_FULL: 'A estação não tem espaço para tanto.',
    ERR_NO_SLIP: 'Todas as vagas de atracação estão ocupadas.',
    ERR_SLIP_FREE: 'Há uma vaga livre. Você já pode atracar.',
    ERR_TOO_SOON: 'Ainda é cedo para isso.',
    ERR_STANDING_TOO_LOW: 'Sua reputação com a estação é baixa demais.',
    ERR_NOT_TRADED: 'A estação não negocia isso.',
    ERR_NO_STOCK: 'A estação não tem tanto disso.',
    ERR_NO_CARGO_SPACE: 'Seu porão é pequeno demais para isso.',
    ERR_NOT_IN_CARGO: 'Você não tem tanto disso.',
    ERR_PRICE_MOVED: 'O preço passou do seu limite.',
    ERR_WALLET_FULL: 'Sua conta não comporta tanto dinheiro.',
    ERR_HAGGLE_OPEN: 'Você já está pechinchando por isso.',
    ERR_HAGGLE_COOLDOWN: 'O comerciante já falou demais sobre isso. Volte daqui a alguns minutos.',
    ERR_HAGGLE_LOCKED: 'O comerciante não quer mais saber dessa conversa enquanto sua nave estiver atracada.',
    ERR_NO_HAGGLE: 'Você não está pechinchando por isso.',
    ERR_TOO_MANY_WATCHES: 'Você já acompanha o máximo de preços permitido. Deixe de acompanhar um primeiro.',
    ERR_NOT_READY: 'O guarda ainda está à sua espera. Termine o seu primeiro acesso.',
    ERR_ALREADY_DONE: 'Você já tem a sua nave. O guarda não tem mais nada para você.',
    ERR_STEP: 'Não é isso que o guarda está esperando.',
    ERR_UNKNOWN_SHIP: 'Essa nave não está aqui.',
    ERR_STALE_EXCHANGE: 'O guarda já fez outra pergunta.',
    ERR_TEXT_REJECTED: 'O guarda não entendeu. Diga com outras palavras.',
    ERR_NICKNAME: 'Você não pode usar esse nome.',
    ERR_RECIPIENT_OFFLINE: 'Não dá para contatar esse piloto.',
    ERR_NO_TEAM: 'Você não está em nenhuma equipe.',
    ERR_SAME_REGION: 'Você já está nessa região.',
    ERR_GALACTIC_CITIZEN_REQUIRED: 'Só quem tem cidadania galáctica viaja entre regiões.',
    ERR_REGION_NEW_RESIDENTS_BLOCKED: 'Essa região não recebe ninguém novo no momento.',
    ERR_NO_GATE: 'Não há aqui nenhum portal que você possa usar.',
    ERR_METHOD_UNAVAILABLE: 'Você não pode viajar desse jeito agora.',
    ERR_IN_TRANSIT: 'Você está a caminho de outra região.',
    ERR_NOT_IN_TRANSIT: 'Você não está nessa viagem, ou não está mais.',
    ERR_NO_OTHER_NODE: 'Nenhum outro nó poderia assumir o que esse faz.',
    ERR_NODE_SILENT: 'Esse nó não responde agora.',
    ERR_INTERNAL: 'Algo deu errado do nosso lado. Já está anotado.',
    ERR_UNAVAILABLE:
      'A região está fora de alcance no momento. Não dá para saber se o comando chegou a valer: envie de novo.',
    ERR_STARTING: 'A galáxia está sendo preparada. Tente de novo daqui a pouco.',
  },
  ships: {
    SCOUT_SHIP: 'Nave Batedora',
    CARGO_HAULER: 'Cargueiro Pesado',
    ESCAPE_POD: 'Cápsula de Fuga',
    LIGHT_FREIGHTER: 'Cargueiro Leve',
    DEFENDER: 'Nave de Defesa',
    FAST_COURIER: 'Nave Mensageira',
    COLONY_SHIP: 'Nave Colonizadora',
    CARRIER: 'Porta-Naves',
  },
  titles: {
    'Security Officer': 'Oficial de Segurança',
    Guard: 'Guarda',
    'Security Chief': 'Chefe de Segurança',
    'Station Inspector': 'Fiscal da Estação',
    'Docking Authority': 'Autoridade de Atracação',
    'Customs Officer': 'Agente da Alfândega',
  },
  traits: {
    'Strict Rule-Follower': {
      trait: 'Caxias de Carteirinha',
      description: 'Lê cada linha do formulário duas vezes e espera o mesmo de você.',
    },
    'Friendly Veteran': {
      trait: 'Boa-Praça das Antigas',
      description: 'Trinta anos de doca, uma garrafa térmica cheia e um fraco por histórias bem contadas.',
    },
    'Paranoid Newbie': {
      trait: 'Estreante Paranoide',
      description: 'Segunda semana no emprego, primeira depois do alerta sobre impostores.',
    },
    'Tired Night-Shifter': {
      trait: 'Plantonista com Sono',
      description:
        'Onze horas de turno, um bocejo atrás do outro e a esperança de que você seja problema de outra pessoa.',
    },
    'Shrewd Investigator': {
      trait: 'Detetive Perspicaz',
      description: 'Sorri, fala pouco e lembra exatamente o que você disse antes.',
    },
    'Cynical Bureaucrat': {
      trait: 'Burocrata sem Ilusões',
      description: 'Já carimbou mil mentiras e está com a mão no carimbo outra vez.',
    },
  },
  openings: {
    'Strict Rule-Follower':
      'Você volta da criogenia com a cabeça cheia de neblina e sem a menor ideia de quem autorizou a sua saída. O ano é 2102, a placa diz Estaleiro Orbital de Calisto e, no piso, uma faixa amarela avisa que dali ninguém passa. Um gato laranja passa. Do outro lado, naves repousam em plataformas numeradas, cada uma no centro exato do seu quadrado. Alguém se aproxima com o formulário já aberto; no crachá, {title} {name}. “Bom dia. Esta área é restrita, e você está dentro dela. Ou uma destas naves está registrada em seu nome, ou você é um erro, e erros eu corrijo. Qual delas é a sua?”',
    'Friendly Veteran':
      'A criogenia deixa você com a cabeça cheia de algodão e os joelhos cheios de dúvida. Logo depois do próprio nome, a memória acaba sem aviso. Estamos em 2102, Calisto aparece na janela do estaleiro feito moeda gasta, e um punhado de naves descansa nas plataformas. Um gato laranja desfila entre elas com ares de proprietário. No alto de um caixote, {title} {name} serve alguma coisa quente da garrafa térmica. “Ora, olha quem acordou! Sem pressa, aqui ninguém acorda sabendo direito quem é. Mas piloto sem nave é só passageiro, então me conta: qual dessas belezuras é a sua?”',
    'Paranoid Newbie':
      'Uma lanterna na sua cara e, por trás dos seus olhos, quase nada: a criogenia só poupou as botas e meia dúzia de lembranças. Isto é um estaleiro perto de Calisto, o calendário na parede insiste em 2102 e, nas plataformas, as naves esperam de escotilha aberta. Um gato laranja passa e é intimado a mostrar a credencial. Prefere não se manifestar. A lanterna volta para você; acima dela treme um crachá novinho em folha, {title} {name}. “Você! Não se mexa! Quer dizer, pode se mexer, mas devagar. Avisaram a gente que impostor entra pela ala da criogenia. Então, qual dessas naves é a sua? Se for mentira, eu vou perceber. Provavelmente.”',
    'Tired Night-Shifter':
      'A cápsula criogênica solta você pouco antes do amanhecer, ou do que um estaleiro perto de Calisto chama de amanhecer em 2102. A sua memória ainda não acordou. Nas plataformas, umas poucas naves estalam enquanto o casco esfria; em cima do único cano quente, um gato laranja se espreguiça, pensa melhor e vai embora. Na mesa, um café esfriou faz horas e, atrás dele, uma cabeça se ergue devagar: {title} {name}, diz o crachá. “Ah. Visita. Onze horas de nada, e agora você. Vamos resolver isso logo. As naves estão ali. Qual é a sua?”',
    'Shrewd Investigator':
      'Você acorda e procura o próprio nome; ele demora a vir, como tudo depois da criogenia. Um estaleiro, você conclui. Calisto, pela luz. 2102, pelo relógio. Nas plataformas, naves caladas e caras. Um gato laranja passeia entre elas e não para em nenhuma, o que não ajuda em nada. Já faz um bom tempo que alguém, com o ombro apoiado numa viga, observa você olhar em volta. O crachá diz {title} {name}; o sorriso diz menos ainda. “Você olhou para cada nave lá fora antes de olhar para mim. Para uma delas, um pouco mais. Vamos lá, então: qual é a sua?”',
    'Cynical Bureaucrat':
      'A criogenia termina com uma campainha e um recibo. O que veio antes é um borrão; o recibo diz 2102, estaleiro perto de Calisto, uma pessoa adormecida, conteúdo não conferido. Atrás de um balcão com um único guichê aberto, naves aguardam nas plataformas. Um gato laranja percorre o balcão, pisa em quatro pastas e é o único ali que não precisou pegar senha. Do outro lado do vidro, {title} {name} alcança o carimbo sem levantar os olhos. “Deixa eu adivinhar. Você dormiu muito, lembra pouco e, por acaso, uma dessas naves é sua. Sempre é. Vamos, me surpreenda: qual?”',
  },
  questions: {
    identity_verification: {
      any: [
        'Quem assinou o seu brevê, e o que deu na cabeça dessa pessoa?',
        'Que repartição liberou você para voar, e o que você teve que prometer em troca?',
        'Se eu consultar o seu registro de piloto, o que vai estar escrito em “observações”?',
      ],
      ships: {
        CARGO_HAULER: [
          'Cargueiro pesado exige habilitação comercial. Onde você tirou a sua, e passou com folga ou raspando?',
          'Quem registrou você como piloto de cargueiro, e qual foi a primeira carga?',
          'Ninguém entrega um porão desse tamanho a qualquer um. Quem pôs a mão no fogo por você?',
        ],
        SCOUT_SHIP: [
          'Batedora só voa com licença de prospecção. Quem emitiu a sua, e para qual fim de mundo?',
          'Que indicativo de chamada consta no seu brevê, e como ele foi parar lá?',
          'Piloto de batedora declara por escrito o que procura. O que você declarou?',
        ],
      },
    },
    arrival_details: {
      any: [
        'Quando você atracou, e o que lembra da aproximação?',
        'Quem autorizou você a atracar, e com que tom de voz?',
        'Por onde você veio, e o que quase deu errado no caminho?',
      ],
      ships: {
        CARGO_HAULER: [
          'Quando você trouxe esse cargueiro, e o que vinha no porão?',
          'Atracar um cargueiro desses é como estacionar um galpão. Quem orientou você pelo rádio, e como foi?',
          'Quem assinou o recebimento da sua carga, e onde ela está agora?',
        ],
        DEFENDER: [
          'Nave armada avisa que está chegando. Quem liberou a sua aproximação, e o que você fez com os canhões?',
          'Nave de defesa se aproximando deixa todo mundo nervoso. O que você disse para acalmar a torre?',
          'Quando você atracou, e o que veio protegendo no caminho?',
        ],
      },
    },
    ship_knowledge: {
      any: [
        'Até onde você confia no motor de dobra dessa nave num salto só, e como aprendeu isso?',
        'Há quanto tempo essa nave tem registro, e de quem era antes de ser sua?',
        'Em que registro essa nave consta, e por que justo nesse?',
      ],
      ships: {
        SCOUT_SHIP: [
          'Qual foi o salto mais longo que você já arrancou dessa batedora, e quanto ele custou?',
          'Toda batedora tem um sensor que mente. Na sua, qual é?',
          'De quando é o registro dela, e qual foi a primeira coisa que ela achou para você?',
        ],
        CARGO_HAULER: [
          'Até onde ele salta de porão cheio, e o que você faz quando isso não basta?',
          'De quando são os documentos dele, e qual é a peça mais velha que ainda funciona?',
          'Que registro atesta a tonelagem dele, e de quanto é o exagero?',
        ],
      },
    },
    situational_awareness: {
      any: [
        'Esta área é restrita. O que traz você aqui?',
        'Quem deu permissão para você passar por aqui, e para quê?',
        'Qual dos protocolos de doca de hoje você está seguindo? Pode ser com as suas palavras.',
      ],
      ships: {
        ESCAPE_POD: [
          'Cápsula de fuga é para quem sai às pressas. Do que você está fugindo?',
          'Ninguém fica rondando uma área restrita por causa de uma cápsula de fuga. Por que você fica?',
          'Não me consta nenhuma emergência. Com base em que protocolo você embarcaria numa cápsula?',
        ],
        FAST_COURIER: [
          'Nave mensageira tem licença de trânsito e não tem tempo. Quem deu a licença, e quem anda roubando o tempo?',
          'O que é tão urgente que uma nave mensageira fica esperando numa área restrita?',
          'Que protocolo cobre isso que você está levando, e quem espera pela entrega?',
        ],
      },
    },
  },
  leads: {
    doubting: {
      'Strict Rule-Follower': 'Essa resposta não cabe no campo do formulário.',
      'Friendly Veteran': 'Rá, essa aí eu também já contei muito.',
      'Paranoid Newbie': 'Avisaram a gente sobre respostas assim, no slide nove.',
      'Tired Night-Shifter': 'Hum. Eu até anotaria isso, mas aí teria que acreditar.',
      'Shrewd Investigator': 'Interessante. Nessa parte você tomou fôlego.',
      'Cynical Bureaucrat': 'Que beleza. Dessas eu arquivo três antes do almoço.',
    },
    sharp: {
      'Strict Rule-Follower': 'O formulário não tem campo para simpatia; atenha-se aos fatos.',
      'Friendly Veteran': 'Fui com a sua cara, então faça um favor a nós dois e pare de enfeitar.',
      'Paranoid Newbie': 'Estou com a mão no alarme, só para você saber!',
      'Tired Night-Shifter': 'Falta uma hora de turno, e pelo visto ela vai ser toda sua. Sem rodeios, por favor.',
      'Shrewd Investigator': 'Isto eu não anoto, guardo de cabeça. Pense antes.',
      'Cynical Bureaucrat': 'Este carimbo diz “indeferido”. Me dê um motivo para procurar o outro.',
    },
  },
  closings: {
    success: {
      'Strict Rule-Follower':
        'Todos os campos preenchidos; a surpresa é toda minha. Nave liberada em seu nome: {ship}, com {credits} créditos, conforme o regulamento.',
      'Friendly Veteran':
        'Está de bom tamanho, e olha que eu já ouvi de tudo. A nave é sua: {ship}, mais {credits} créditos. Só me volte com uma história que eu ainda não conheça.',
      'Paranoid Newbie':
        'Você passou! Quer dizer, claro que passou. A nave é sua: {ship}, com {credits} créditos, e assine logo, antes que eu pense melhor.',
      'Tired Night-Shifter':
        'Tá bom. {ship}, {credits} créditos, assine aqui, e eu posso jurar que não vi nada: estava de olhos fechados.',
      'Shrewd Investigator':
        'A história para em pé, e não foi por falta de empurrão. A nave é sua: {ship}, com {credits} créditos. Os detalhes ficam comigo.',
      'Cynical Bureaucrat':
        'Não acredito em nenhuma dessas palavras, mas elas concordam entre si, e o formulário não exige mais que isso. {ship}, {credits} créditos, deferido.',
    },
    convinced: {
      'Strict Rule-Follower':
        'Sem mais perguntas, e eu nunca tinha pulado uma página. A partir deste momento a nave é sua: {ship}, com {credits} créditos.',
      'Friendly Veteran':
        'Chega, chega, piloto eu reconheço de ouvido. Pode levar: {ship}, {credits} créditos, e cuidado para não pisar no gato.',
      'Paranoid Newbie':
        'Ninguém conseguiria inventar tudo isso! Tome: {ship}, {credits} créditos, e, se alguém perguntar, eu soube na hora.',
      'Tired Night-Shifter':
        'Você me convenceu já na pergunta anterior, e eu queria me sentar. {ship}, {credits} créditos, boa noite.',
      'Shrewd Investigator':
        'Eu tinha mais duas armadilhas prontas, e você desviou de ambas sem nem ver. Leve a nave: {ship}, com {credits} créditos.',
      'Cynical Bureaucrat':
        'Em dezenove anos, só duas vezes larguei este carimbo por vontade própria; com esta, são três. {ship}, {credits} créditos, e vá antes que passe.',
    },
    pod: {
      'Strict Rule-Follower':
        '{ship}: isso dispensa perguntas, basta uma assinatura. Formulário um, página um, e outra assinatura pelos {credits} créditos.',
      'Friendly Veteran':
        '{ship}, só isso? Modéstia anda rara nesta doca, então leve também {credits} créditos, e coma um prato quente antes de partir.',
      'Paranoid Newbie':
        '{ship} e mais nada, sem truque? Então pode levar, com {credits} créditos, que eu já consigo respirar de novo.',
      'Tired Night-Shifter':
        '{ship}. Que bênção, é o formulário mais curto da casa, e ainda vem com {credits} créditos.',
      'Shrewd Investigator':
        'A maioria mira mais alto. Pode levar: {ship}, com {credits} créditos, e agora, sim, você despertou a minha curiosidade.',
      'Cynical Bureaucrat':
        '{ship}, e ninguém mentiu para mim por isso; vou ter que consultar o procedimento. Enquanto procuro, aqui estão {credits} créditos.',
    },
    failure: {
      'Strict Rule-Follower':
        'Solicitação recusada, artigo doze. O mesmo artigo lhe concede a cápsula de fuga e {credits} créditos; não fui eu quem redigiu.',
      'Friendly Veteran':
        'Boa tentativa, e digo isso de coração. Aquela nave fica, mas a cápsula de fuga voa, e com {credits} créditos já dá para começar.',
      'Paranoid Newbie':
        'Não! Eu ensaiei esse não. Você fica com a cápsula de fuga e {credits} créditos, e eu fico de olho até você sumir daqui.',
      'Tired Night-Shifter':
        'Boa história, turno errado. Para você, a cápsula de fuga e {credits} créditos; para mim, a papelada.',
      'Shrewd Investigator':
        'Era uma boa história, até você resolver dar uma mãozinha a ela. A cápsula de fuga e {credits} créditos: é mais do que você tinha ao chegar.',
      'Cynical Bureaucrat':
        'Indeferido, em três vias. A cápsula de fuga e {credits} créditos são todo o consolo que cabe no orçamento desta repartição.',
    },
    caught: {
      'Strict Rule-Follower':
        'Você declarou duas coisas que se excluem, e tenho as duas por escrito. Cápsula de fuga, {credits} créditos e uma anotação na sua ficha.',
      'Friendly Veteran':
        'Quem mente direito fica numa história só, e você me trouxe três. Leve a cápsula de fuga e {credits} créditos, e vá treinando.',
      'Paranoid Newbie':
        'Não foi isso que você disse antes, está anotado bem aqui! Você ganha a cápsula de fuga e {credits} créditos, e eu ganho o meu primeiro boletim de ocorrência.',
      'Tired Night-Shifter':
        'Essa até eu, quase dormindo, percebi. Cápsula de fuga, {credits} créditos, e vá se contradizer em outro lugar, por favor.',
      'Shrewd Investigator':
        'Primeiro uma coisa, depois outra, as duas com o mesmo sorriso. A cápsula de fuga e {credits} créditos; o resto vai para o meu caderninho.',
      'Cynical Bureaucrat':
        'O pessoal costuma esperar a segunda entrevista para se contradizer. Cápsula de fuga, {credits} créditos, próxima senha.',
    },
    high_suspicion: {
      'Strict Rule-Follower':
        'Encerro a entrevista com base no artigo dois: dúvida fundada, e fundada com folga. Você sai na cápsula de fuga, com {credits} créditos.',
      'Friendly Veteran':
        'Vamos parar por aqui, antes que essa conversa acabe em cela. Fique com a cápsula de fuga e {credits} créditos, e eu esqueço o resto.',
      'Paranoid Newbie':
        'Pare de falar, eu já apertei o botão! Cápsula de fuga, {credits} créditos, e as mãos onde eu possa ver!',
      'Tired Night-Shifter':
        'Chega: mais uma frase e eu tenho que fazer relatório. Cápsula de fuga, {credits} créditos, e boa viagem.',
      'Shrewd Investigator':
        'Sem mais perguntas; você já respondeu às que eu não fiz. A cápsula de fuga e {credits} créditos, por enquanto.',
      'Cynical Bureaucrat':
        'Com isso a pasta já está cheia. Cápsula de fuga, {credits} créditos, e nem pense em entrar com recurso.',
    },
  },
} as const satisfies Texts;
