# Completion of mandate-audit for bash and zsh: source <(mandate-audit completion)
if [[ -n ${ZSH_VERSION-} ]]; then
  autoload -U +X compinit && compinit
  autoload -U +X bashcompinit && bashcompinit
fi

# The options of a command.
_mandate_audit_options() {
  case $1 in
@OPTIONS@
  esac
}

# Whether an option of a command takes a value.
_mandate_audit_takes() {
  case $1:$2 in
@TAKES@
    *) return 1 ;;
  esac
}

# What an option of a command takes, or the command at a place among its arguments; nothing where that is a file.
_mandate_audit_values() {
  case $1:$2 in
@VALUES@
  esac
}

_mandate_audit() {
  local word=${COMP_WORDS[COMP_CWORD]} option= command= offered= prefix= place=0 i each
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    each=${COMP_WORDS[i]}
    if [[ $each == '=' ]]; then
      # bash parts --lang=en in three, and sarif=out.sarif.
      [[ -z $option ]] && option=file
    elif [[ -n $option ]]; then
      option=
    elif [[ $each == -?* ]]; then
      [[ $each != *'='* ]] && _mandate_audit_takes "$command" "$each" && option=$each
    elif [[ -z $command ]]; then
      command=$each
    else
      place=$((place + 1))
    fi
  done
  if [[ $word == '=' ]]; then
    word=
    [[ -z $option ]] && option=file
  elif [[ -z $option && $word == --*'='* ]]; then
    option=${word%%=*}
    prefix=$option=
    word=${word#*=}
  fi
  if [[ -n $option ]]; then
    _mandate_audit_values "$command" "$option"
  elif [[ $word == -* ]]; then
    _mandate_audit_options "$command"
  elif [[ -z $command ]]; then
    offered="@COMMANDS@"
  else
    _mandate_audit_values "$command" "$place"
  fi
  if [[ $word == *,* ]]; then
    prefix+=${word%,*},
    word=${word##*,}
  fi
  COMPREPLY=($(compgen -P "$prefix" -W "$offered" -- "$word"))
}

# Where nothing is offered, a file is meant.
complete -o default -F _mandate_audit mandate-audit
