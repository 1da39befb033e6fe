/** How Portuguese-speaking customers of any shop name things, in Europe and in Brazil. */
export const concepts = `
delivery entreg envi expedi encomend pacot portes frete remess despach cheg vem. transporte mandar. mandam receb
courier transportador estafet ctt. dpd dhl correio carteiro gls. ups. mrw nacex motoboy
locker cacifo ponto_recolh pickup_point ponto_entreg ponto_levant locky pontos_recolh
track rastre segu localiz estado. status onde_esta onde_anda acompanh cade
missing ate_agora_nada ainda_nada continuo_sem estou_espera devia_ter_cheg nao_passou ainda_nao perdi extravi desaparec sumiu nada_cheg continuo_espera ainda_espera nao_tenho_encomend paguei_e_nada
delay atras tanto_tempo demorad ainda_nao demora_muit prazo_passou
abroad estrangeiro internacional pais. paises europa espanha ilhas acores acoreano franca brasil exterior alemanh suica luxemburgo italia inglaterra reino_unido angola
express urgente rapid amanha dia_seguinte 24h mesmo_dia
pickup levant recolh_loja retir buscar em_mao na_loja presencial
address morada endere rua. codigo_postal outro_local outra_casa cep.
away: ausent ferias ninguem_casa vizinh aviso. nova_tentativ segunda_tentativ estava_em_casa
hours horari horas_func abert funciona_loja
weekend sabado domingo fim_semana feriad
return devol retorn mandar_volta enviar_volta mandar_tras enviar_tras
refund reembols dinheiro estorn ressarc grana
exchange troc substitu maior. menor. tamanho_diferen
withdraw livre_resol arrepend desist mudei_ideia mudar_ideia nao_gost ja_nao_quero nao_quero resoluc nao_serve nao_preciso nao_serviu
complaint reclam queix defeit desconform nao_conform
broken danific lascad torto torta rang descol rach buraco arranh partid estrag avari quebr rasg defeit deixou_funcion amolg riscad derram furad descos mancha veio_part deixou_de vazou sujo. deixou_de_@work
wrong errad engan trocad outro_produt outro_artig diferente_do nao_pedi incorret produto_diferen nao_era nao_corresponde
incomplete falta. faltam faltava faltou incomplet nao_veio_tudo em_falta parte_encomend vazi metade
warranty garanti
label etiquet formulari imprim impress guia.
packaging embal caixa. aberto. abrir abri. desembal original. selad
worn: usad usei experiment vesti. etiquetas. prov
gift present prenda oferta. oferec anivers embrulho
whopays: quem_suport por_conta quem_assum minha_conta
size tamanh numera medida grande. pequen apertad larg justo. comprimento curto. medir dimens calca
pay pag
card cartao cartoes visa mastercard credito debito
methods: metodo_pag forma_pag formas_pag modo_pag meios_pag multibanco mb_way mbway paypal transferencia referencia apple_pay google_pay pix. boleto aceita
ondelivery: cobranca contra_reembols pagar_entreg pagar_receber na_entrega
instalment prestac parcel klarna em_vezes pagar_depois sem_juros fracion
invoice fatur factura nif. recibo contribuinte comprovat nota_fiscal iva.
declined recus rejeit nao_pass pagamento_falh erro_pag falhou cartao_nao
charged: cobrad duas_vezes dobro dupl descont_conta debitad cobraram
unpaid: paguei_mas paguei_sem paguei_nada sem_confirm dinheiro_saiu saiu_dinheiro
price portes custa. custam custo. custos. preco quanto_e quanto_fica quanto_pag taxa. valor. caro. barat gratis gratuit borla euros quanto_cust quanto_sao qnt_custa
free gratis gratuit borla oferta_portes a_partir_de sem_custo
discount descont cupa cupo promo codigo_desc saldo. saldos. voucher campanha black_friday
voucher cheque_oferta vale. vales. vale_oferta gift_card
points pontos. fideli client_cart cartao_cliente programa_pont
currency moeda euro. dolar libra
customs alfandeg aduan direitos_import imposto
order encomend pedid compr carrinho
cancel cancel anul desmarc parar_encomend
change alter mud modific corrig edit acrescent adicion juntar enganei_morad
confirm confirm mail_encomend
stock disponiv esgot estoque repos em_stock avisem avisar volta_ter armazem indisponiv
preorder pre_encomend pre_venda pre_reserv
account conta. contas. regist perfil cadastr criar_conta
password palavra senha. login entrar_conta esqueci iniciar_sess aceder recuper bloque nao_consigo_entrar logar acess pass.
remove apag elimin remov exclu fechar_conta encerr
privacy rgpd dados. privacidad cookie pessoais lgpd
newsletter subscri cancelar_newsletter publicid spam marketing deixar_de_receb
contact contat contact telefon ligar falar. atendiment apoio linha_ pessoa chat ajuda suporte whatsapp humano assistente
email mail correio_elet e-mail
store loja. lojas. fisic showroom visitar
material ingredient compos tecido feito algodao couro pele. madeira cont_ de_que
allergy alerg sensiv irrit reacao
washing lav limp cuid passar_ferro secar manuten
assembly monta instruc instal manual. parafus
carry: andar. elevador escadas subir piso.
genuine autentic original. originais falso falsific certific verdadeir
expiry validade expira fora_prazo prazo_valid caduc
sample amostr tester miniatura
vegan cruelty animais vegetarian testado
recycle usado_recolh velho. reciclag levam_velho antig
business grossist empresa atacado revend b2b por_grosso quantidades profission
job emprego trabalh recrut vagas. candidat carreira
review avaliac opinio coment
eco sustentav ambient biodegrad
language lingua. idioma ingles portugues
personal grava bordad medida_ a_medida personaliz
repair repar consert arranj pecas assistencia_tec
safe segur confia fraud burla fiavel golpe
minimum minim
guest convidad
time quando quanto_temp quantos_dias qto_temp qnt_temp dias. dia. prazo demor tempo. rapid esper semana. semanas. horas. quanto_leva leva. uteis
where onde. aonde cade.
who: quem.
why porqu
product produt artig item. itens coisa
no: nao nunca. nada. sem.
work: funcion fecha. fecham abre. abrem carreg acend liga. ligam
parcel: encomend pedido. pacot volume.
how: como. qual.
other: outr diferent
without: sem.
home: casa.
colour cor. cores. tom.
`;
