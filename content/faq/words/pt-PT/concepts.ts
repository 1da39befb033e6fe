/** How Portuguese-speaking customers of any shop name things, in Europe and in Brazil. */
export const concepts = `
delivery entreg envi expedic expedi encomend pacot portes frete remess despach chega. chegar cheg vem. transporte mandar. mandam receb
courier transportador estafet ctt. dpd dhl correio carteiro gls. ups. mrw nacex motoboy
locker cacifo ponto_recolh pickup_point ponto_entreg ponto_levant locky pontos_recolh
track rastre rastrei segu seguimento localiz estado. status onde_encomend onde_pedido onde_esta onde_anda onde_pacot acompanh tracking cade
missing ate_agora_nada ainda_nada continuo_sem estou_espera devia_ter_cheg nao_passou nao_apareceu nao_receb nao_veio nao_entreg nao_apareceu ainda_nao perdi perdid extravi desaparec sumiu nunca_cheg nunca_receb nada_cheg continuo_espera ainda_espera nao_tenho_encomend
delay atras tanto_tempo demorad nao_cheg ainda_nao demora_muit prazo_passou
abroad estrangeiro internacional pais. paises europa espanha ilhas acores acoreano franca brasil exterior alemanh suica luxemburgo italia inglaterra reino_unido angola
express urgente expresso rapid amanha dia_seguinte 24h mesmo_dia
pickup levant recolh_loja retir buscar em_mao na_loja presencial
address morada endere rua. codigo_postal outro_local outra_casa cep.
away: nao_estava nao_estou_casa nao_casa ausent ferias ninguem_casa vizinh aviso. nova_tentativ segunda_tentativ
hours horari horas_func aberto abert funciona_loja
weekend sabado domingo fim_semana feriad
return devol retorn mandar_volta enviar_volta mandar_tras enviar_tras
refund reembols dinheiro devolver_dinheiro estorn ressarc devolucao_dinheiro dinheiro_volta grana
exchange troc substitu outro_tamanh outra_cor outro_model maior. menor. tamanho_diferen
withdraw livre_resol arrepend desist mudei_ideia mudar_ideia nao_gost ja_nao_quero nao_quero resoluc nao_serve nao_preciso nao_serviu
complaint reclam queix defeit desconform nao_conform livro_reclam
broken danific nao_fecha nao_abre nao_carrega nao_acende lascad torto torta range. rang descol rach buraco arranh partid estrag avari quebr rasg nao_funcion rachad defeit deixou_funcion amolg riscad derram furad descos mancha veio_part deixou_de nao_liga vazou sujo.
wrong errad engan trocad outro_produt outro_artig diferente_do nao_pedi incorret produto_diferen nao_era nao_corresponde
incomplete falta. faltam faltava faltou incomplet nao_veio_tudo so_metade em_falta parte_encomend vazi metade
warranty garanti
label etiquet formulari imprim impress guia.
packaging embal caixa. aberto. abrir abri. desembal original. selad
worn: usad usei experiment vesti. etiquetas. prov
gift present prenda oferta. oferec anivers embrulho
whopays: quem_pag portes_devol custo_devol devolucao_gratu devolver_gratis devolucao_gratis custos_devol pago_devol pagar_devol quem_suport por_conta quem_assum frete_devol devolucao_pag pagar_portes_devol devolver_custa minha_conta pago_para_devol
size tamanh numera medida grande. pequen apertad larg justo. comprimento guia_tamanh curto. medir dimens calca
pay pag paga
card cartao cartoes visa mastercard credito debito
methods: metodo_pag forma_pag formas_pag modo_pag meios_pag multibanco mb_way mbway paypal transferencia referencia apple_pay google_pay como_pag pix. boleto aceita
ondelivery: cobranca contra_reembols a_cobranca pagar_entreg pagar_receber na_entrega
instalment prestac parcel klarna em_vezes pagar_depois sem_juros fracion
invoice fatur factura nif. recibo contribuinte comprovat nota_fiscal iva.
declined recus rejeit nao_pass pagamento_falh erro_pag nao_consigo_pag pagamento_nao nao_aceita nao_deu_pag falhou nao_deixa_pag cartao_nao
charged: cobrad duas_vezes dobro dupl descont_conta debitad cobraram
unpaid: paguei_nao paguei_mas paguei_sem paguei_nada sem_confirm nao_receb_confirm dinheiro_saiu saiu_dinheiro pago_nao
price portes custa. custam custo. custos. preco quanto_e quanto_fica quanto_pag taxa. valor. caro. barat gratis gratuit borla euros quanto_cust quanto_sao qnt_custa
free gratis gratuit borla oferta_portes a_partir_de sem_custo
discount descont cupa cupo promo codigo_desc codigo_promo saldo. saldos. voucher campanha black_friday
voucher cartao_oferta cartao_presente cheque_oferta vale. vales. vale_oferta gift_card
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
contact contat contact telefon ligar falar. atendiment apoio linha_ pessoa chat telefone ajuda suporte whatsapp humano assistente
email mail correio_elet e-mail
store loja. lojas. fisic showroom loja_fisic visitar
material ingredient compos tecido feito algodao couro pele. madeira cont_  de_que
allergy alerg sensiv irrit reacao
washing lav maquina_lav limp cuid passar_ferro secar manuten
assembly montag montar monta instruc instal manual. parafus
carry: andar. elevador escadas subir piso.
genuine autentic original. originais falso falsific certific verdadeir
expiry validade expira fora_prazo prazo_valid caduc
sample amostr tester miniatura
vegan cruelty animais vegetarian testado
recycle movel_antig usado_recolh recolher_antig recolha_antig velho. reciclag levam_velho antig
business grossist empresa atacado revend b2b por_grosso quantidades profission
job emprego trabalh recrut vagas. candidat carreira
review avaliac opinio coment
eco sustentav ambient ecolog biodegrad
language lingua. idioma ingles portugues
personal personaliz grava bordad medida_ a_medida
repair repar consert arranj pecas assistencia_tec
safe segur confia fraud burla fiavel golpe
minimum minim
guest sem_conta sem_regist sem_criar convidad
time quando quanto_temp quantos_dias qto_temp quanto_demor qnt_temp qnt_demor qto_demor dias. dia. prazo demor tempo. ate_quando rapid esper semana. semanas. horas. quanto_leva leva. uteis
where onde. aonde cade.
who: quem.
why porque porqu
product produt artig item. itens coisa
`;
